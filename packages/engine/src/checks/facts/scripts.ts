import type { Claim } from '../../claims/claim.ts'
import type { ClaimPattern, Script } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { hoursToDate, SHORT_HOURS } from './deadlines.ts'

/** A script whose every need is met, with the claims that meet it. */
export interface ScriptMatch {
  readonly script: Script
  /** One claim for each group of needs, then those that help. */
  readonly claims: readonly Claim[]
  /** How much of the message it explains. */
  readonly rank: number
}

/** The script that the sender's own claims follow; of several the one that explains most of them. */
export function bestScript(facts: Facts): ScriptMatch | undefined {
  return best(facts, matchScript)
}

/** The script of which the hook and something that is asked are there, though not the rest. */
export function likelyScript(facts: Facts): ScriptMatch | undefined {
  return best(facts, matchPart)
}

type Matcher = (script: Script, facts: Facts) => ScriptMatch | undefined

function best(facts: Facts, matcher: Matcher): ScriptMatch | undefined {
  let found: ScriptMatch | undefined
  for (const script of facts.knowledge.pack.scripts) {
    const match = matcher(script, facts)
    if (match !== undefined && (found === undefined || match.rank > found.rank)) found = match
  }
  return found
}

function matchScript(script: Script, facts: Facts): ScriptMatch | undefined {
  const [hook, ...rest] = script.needs
  if (hook === undefined) return undefined
  for (const anchor of allMatches(hook, facts).slice(0, MOST_ANCHORS)) {
    const met = rest.map((group) => firstMatch(group, anchor, facts))
    const claims = [anchor, ...met.filter((claim) => claim !== undefined)]
    if (claims.length < script.needs.length) continue
    const helping = script.helps.flatMap((pattern) => firstMatch([pattern], anchor, facts) ?? [])
    return { script, claims: [...new Set([...claims, ...helping])], rank: rankOf(script, facts) }
  }
  return undefined
}

/** A hook of the script, and a request near it that meets one of its other needs. */
function matchPart(script: Script, facts: Facts): ScriptMatch | undefined {
  const [hook, ...rest] = script.needs
  const anchor = allMatches(hook ?? [], facts).find(({ kind }) => HOOKS.has(kind))
  if (anchor === undefined) return undefined
  const met = rest.flatMap((group) => firstMatch(group, anchor, facts) ?? [])
  if (!met.some((claim) => claim.kind === 'request' && claim !== anchor)) return undefined
  return { script, claims: [...new Set([anchor, ...met])], rank: rankOf(script, facts) }
}

/** What can be told a reader. A request alone, or a name, opens no script. */
const HOOKS: ReadonlySet<Claim['kind']> = new Set(['situation', 'offer', 'threat', 'accusation'])

/** Hooks that are tried; a text that has more has the script about the first ones too, or not at all. */
const MOST_ANCHORS = 12

/** Claims of the hook beyond these say no more. */
const MOST_HOOKS = 3

/** Needs, patterns that are met, and how often the hook is: a job letter that congratulates speaks of the job most. */
function rankOf(script: Script, facts: Facts): number {
  const patterns = [...new Set([...script.needs.flat(), ...script.helps])]
  const met = patterns.filter((pattern) => claimsOf(pattern, facts).length > 0)
  const hooks = allMatches(script.needs[0] ?? [], facts)
  return script.needs.length + met.length + Math.min(hooks.length, MOST_HOOKS)
}

/** Claims that fit one of the patterns, in the order they stand in the text. */
function allMatches(patterns: readonly ClaimPattern[], facts: Facts): readonly Claim[] {
  const found = patterns
    .map((pattern) => claimsOf(pattern, facts))
    .filter(({ length }) => length > 0)
  if (found.length <= 1) return found[0] ?? []
  return [...new Set(found.flat())].sort((a, b) => a.span.start - b.span.start)
}

const fitting = new WeakMap<Facts, Map<ClaimPattern, readonly Claim[]>>()

/** Own claims that fit a pattern. Scripts share their patterns, so that each is tried once a message. */
function claimsOf(pattern: ClaimPattern, facts: Facts): readonly Claim[] {
  let known = fitting.get(facts)
  if (known === undefined) fitting.set(facts, (known = new Map()))
  let claims = known.get(pattern)
  if (claims === undefined) {
    claims = facts.own.filter((claim) => matchesPattern(claim, pattern, facts))
    known.set(pattern, claims)
  }
  return claims
}

/** Characters within which the parts of one script stand; a digest speaks of many things, each with its own. */
const WITHIN = 4_000

function firstMatch(
  patterns: readonly ClaimPattern[],
  anchor: Claim,
  facts: Facts,
): Claim | undefined {
  return allMatches(patterns, facts).find(
    (claim) => claim.kind === 'identity' || Math.abs(claim.span.start - anchor.span.start) < WITHIN,
  )
}

/**
 * Does a claim fit a pattern of `records.ts`? `threat:arrest`, `offer:*`, `deadline:short`, `payment.rail:wallet`,
 * `identity.kind:bank`, `identity.match:invention`, `contact:whatsapp`. An accusation fits the matters it is
 * within; a request that is negated ("never send your PIN") fits nothing.
 */
export function matchesPattern(claim: Claim, pattern: ClaimPattern, facts: Facts): boolean {
  const colon = pattern.indexOf(':')
  const path = colon < 0 ? pattern : pattern.slice(0, colon)
  const wanted = colon < 0 ? '*' : pattern.slice(colon + 1)
  const dot = path.indexOf('.')
  const kind = dot < 0 ? path : path.slice(0, dot)
  if (claim.kind !== kind) return false
  if (claim.kind === 'request' && claim.value.negated) return false
  if (dot >= 0) return matchesField(claim, { field: path.slice(dot + 1), wanted }, facts)
  return wanted === '*' || matchesValue(claim, wanted, facts)
}

function matchesValue(claim: Claim, wanted: string, facts: Facts): boolean {
  if (claim.kind === 'accusation') return facts.knowledge.covers(wanted, claim.value.matter)
  if (claim.kind === 'deadline') return wanted === 'short' && isShort(claim, facts)
  if ('ids' in claim.value) return claim.value.ids.includes(wanted)
  return wordOf(claim) === wanted
}

/** The word that stands for a claim of one of the plain kinds. */
function wordOf(claim: Claim): string | undefined {
  switch (claim.kind) {
    case 'threat':
      return claim.value.threat
    case 'request':
      return claim.value.request
    case 'offer':
      return claim.value.offer
    case 'situation':
      return claim.value.situation
    case 'contact':
      return claim.value.medium
    case 'jurisdiction':
      return claim.value.country
    default:
      return undefined
  }
}

interface FieldPattern {
  readonly field: string
  readonly wanted: string
}

function matchesField(claim: Claim, { field, wanted }: FieldPattern, facts: Facts): boolean {
  if (claim.kind === 'payment') return fits(paymentField(claim.value, field), wanted)
  if (claim.kind !== 'identity' && claim.kind !== 'authority') return false
  if (field === 'match') return fits(claim.value.match, wanted)
  if (field !== 'kind') return false
  return claim.value.ids.some((id) => fits(facts.knowledge.authority(id)?.kind, wanted))
}

type PaymentValue = Extract<Claim, { readonly kind: 'payment' }>['value']

function paymentField(payment: PaymentValue, field: string): string | undefined {
  if (field === 'rail') return payment.rail
  if (field === 'purpose') return payment.purpose
  return field === 'provider' ? payment.provider : undefined
}

function fits(value: string | undefined, wanted: string): boolean {
  return value !== undefined && (wanted === '*' || value === wanted)
}

/** Three days or less, or "at once": a script has its other needs, so that a manner of speaking may count. */
function isShort(claim: Extract<Claim, { readonly kind: 'deadline' }>, facts: Facts): boolean {
  const hours = claim.value.hours ?? hoursToDate(claim, facts)
  return hours !== undefined && hours >= 0 && hours <= SHORT_HOURS
}
