import type { Facts } from '../checks/check.ts'
import { claimedBodies } from '../checks/facts/bodies.ts'
import { familyOfKind } from '../checks/facts/families.ts'
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
  for (const family of distinct(claimedFamilies(facts))) vote(votes, family, VOTE.body)
  for (const family of distinct(facts.own.flatMap((claim) => hookOf(claim) ?? []))) {
    vote(votes, family, VOTE.hook)
  }
  for (const finding of findings) voteOf(finding, votes)
  const family = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
  return { ...(family !== undefined && { family }), ...(script !== undefined && { script }) }
}

/** How much each kind of evidence says of the family, beside findings that vote with a part of their weight. */
const VOTE = { script: 5, body: 2.5, hook: 2, finding: 0.15 }

function voteOf(finding: Finding, votes: Map<Family, number>): void {
  if (finding.weight <= 0) return
  const pointed = finding.families ?? familiesOfChecks.get(finding.id) ?? []
  pointed.forEach((family, rank) => {
    vote(votes, family, (finding.weight * VOTE.finding) / (rank + 1))
  })
}

const familiesOfChecks: ReadonlyMap<string, readonly Family[]> = new Map(
  checks.map((check) => [check.id, check.families]),
)

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
