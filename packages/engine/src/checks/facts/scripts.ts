import type { Claim } from '../../claims/claim.ts'
import type { ClaimPattern, Script } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { hoursToDate, SHORT_HOURS } from './deadlines.ts'

/** A script whose every need is met, with the claims that meet it. */
export interface ScriptMatch {
  readonly script: Script
  /** One claim for each group of needs, then those that help. */
  readonly claims: readonly Claim[]
  /** Patterns of `helps` that are met. */
  readonly helped: number
}

/** The script that the sender's own claims follow; of several the most demanding, then the most helped. */
export function bestScript(facts: Facts): ScriptMatch | undefined {
  let best: ScriptMatch | undefined
  for (const script of facts.knowledge.pack.scripts) {
    const match = matchScript(script, facts)
    if (match !== undefined && (best === undefined || rank(match) > rank(best))) best = match
  }
  return best
}

function rank({ script, helped }: ScriptMatch): number {
  return script.needs.length + helped / 2
}

function matchScript(script: Script, facts: Facts): ScriptMatch | undefined {
  const claims: Claim[] = []
  for (const group of script.needs) {
    const claim = firstMatch(group, facts)
    if (claim === undefined) return undefined
    claims.push(claim)
  }
  if (claims.length === 0) return undefined
  const helping = script.helps.flatMap((pattern) => firstMatch([pattern], facts) ?? [])
  return { script, claims: [...new Set([...claims, ...helping])], helped: helping.length }
}

function firstMatch(patterns: readonly ClaimPattern[], facts: Facts): Claim | undefined {
  return facts.own.find((claim) => patterns.some((pattern) => matchesPattern(claim, pattern, facts)))
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
  switch (claim.kind) {
    case 'threat':
      return claim.value.threat === wanted
    case 'request':
      return claim.value.request === wanted
    case 'offer':
      return claim.value.offer === wanted
    case 'situation':
      return claim.value.situation === wanted
    case 'accusation':
      return facts.knowledge.covers(wanted, claim.value.matter)
    case 'contact':
      return claim.value.medium === wanted
    case 'jurisdiction':
      return claim.value.country === wanted
    case 'deadline':
      return wanted === 'short' && isShort(claim, facts)
    case 'identity':
    case 'authority':
    case 'statute':
      return claim.value.ids.includes(wanted)
    case 'payment':
      return false
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
