import type { Check, Facts } from '../checks/check.ts'
import { claimedBodies } from '../checks/facts/bodies.ts'
import { familyOfKind } from '../checks/facts/families.ts'
import { requestsOf } from '../checks/facts/own.ts'
import { families, type Family } from '../checks/family.ts'
import type { Finding } from '../checks/finding.ts'
import { checks } from '../checks/index.ts'
import { hookOf } from './hooks.ts'

/**
 * The scam family a message belongs to, and the script where one fits: a vote of the script, of the bodies it
 * pretends to come from, of its hooks, and of the findings, which tell that it is fraud rather than which.
 */
export function familyOf(
  findings: readonly Finding[],
  facts: Facts,
): { readonly family?: Family; readonly script?: string } {
  const votes = new Map<Family, number>()
  const script = scriptOf(findings)
  const scriptFamily = script === undefined ? undefined : facts.knowledge.script(script)?.family
  const named = families.find((family) => family === scriptFamily)
  if (named !== undefined) vote(votes, named, VOTE.script)
  const claimed = distinct(claimedFamilies(facts))
  for (const family of claimed) vote(votes, family, family === ANY_ACCOUNT ? VOTE.brand : VOTE.body)
  voteOfHooks(facts, claimed.includes(BANK), votes)
  for (const finding of findings) voteOf(finding, votes)
  const family = mostVoted(votes) ?? familyAskedFor(facts)
  return { ...(family !== undefined && { family }), ...(script !== undefined && { script }) }
}

function mostVoted(votes: ReadonlyMap<Family, number>): Family | undefined {
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

/** Whoever is told nothing and is asked for a code is about to lose an account. */
function familyAskedFor(facts: Facts): Family | undefined {
  return requestsOf(facts, ['otp', 'credentials']).length > 0 ? ANY_ACCOUNT : undefined
}

/**
 * How much each kind of evidence says of the family. A brand is borrowed for prizes, parcels and invoices alike. How a
 * message is made or sent is much the same for all of them, and tells none: where nothing else does, none is named.
 */
const VOTE = { script: 5, body: 2.5, brand: 1, hook: 2, subject: 1, finding: 0.15 }

/** The family of who pretends to be a brand or a platform. */
const ANY_ACCOUNT: Family = 'account-phishing'
const BANK: Family = 'bank-impersonation'

/** What the reader is told, offered or threatened with; an account that a bank speaks of is the one with the bank. */
function voteOfHooks(facts: Facts, isOfBank: boolean, votes: Map<Family, number>): void {
  const hooks = facts.own.flatMap((claim) => {
    const family = hookOf(claim)
    return family === undefined ? [] : { family, inSubject: claim.origin === 'subject' }
  })
  for (const family of distinct(hooks.map((hook) => hook.family))) {
    const named = hooks.some((hook) => hook.family === family && hook.inSubject)
    const worth = VOTE.hook + (named ? VOTE.subject : 0)
    vote(votes, isOfBank && family === ANY_ACCOUNT ? BANK : family, worth)
  }
}

function voteOf(finding: Finding, votes: Map<Family, number>): void {
  if (finding.weight <= 0) return
  const check = checksById.get(finding.id)
  const pointed = finding.families ?? check?.families ?? []
  const isManner = check?.topic === 'form' || check?.topic === 'address'
  if (isManner && finding.families === undefined) return
  pointed.forEach((family, rank) => {
    vote(votes, family, (finding.weight * VOTE.finding) / (rank + 1))
  })
}

const checksById: ReadonlyMap<string, Check> = new Map(checks.map((check) => [check.id, check]))

function claimedFamilies(facts: Facts): readonly Family[] {
  const unreal = facts.own.some(
    (claim) => claim.kind === 'identity' && claim.value.match !== 'register',
  )
  const real = claimedBodies(facts).map((body) => familyOfKind(body.kind))
  return unreal ? ['authority-impersonation', ...real] : real
}

function distinct(list: readonly Family[]): readonly Family[] {
  return [...new Set(list)]
}

function vote(votes: Map<Family, number>, family: Family, weight: number): void {
  votes.set(family, (votes.get(family) ?? 0) + weight)
}

/** A finding that rests on a script names it in its params. */
function scriptOf(findings: readonly Finding[]): string | undefined {
  for (const finding of findings) {
    const param = finding.params['script']
    if (finding.weight > 0 && param?.kind === 'script') return param.id
  }
  return undefined
}
