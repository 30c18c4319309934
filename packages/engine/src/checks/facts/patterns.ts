import type { Claim } from '../../claims/claim.ts'
import type { ClaimPattern } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { hoursToDate, SHORT_HOURS } from './deadlines.ts'
import { once } from './once.ts'
import { ofKind } from './own.ts'

/** Own claims that fit a pattern (`records.ts`). Scripts share their patterns, so that each is tried once a message. */
export function claimsOf(pattern: ClaimPattern, facts: Facts): readonly Claim[] {
  const known = fitting(facts)
  let claims = known.get(pattern)
  if (claims === undefined) known.set(pattern, (claims = findFitting(pattern, facts)))
  return claims
}

const fitting = once(() => new Map<ClaimPattern, readonly Claim[]>())

function findFitting(pattern: ClaimPattern, facts: Facts): readonly Claim[] {
  const parts = partsOf(pattern)
  const claims: readonly Claim[] = ofKind(facts, parts.kind)
  return claims.length === 0 ? claims : claims.filter((claim) => fitsParts(claim, parts, facts))
}

/** The kind of claim that a pattern is about. */
export function kindOf(pattern: ClaimPattern): Claim['kind'] {
  return partsOf(pattern).kind
}

/**
 * Does a claim fit a pattern of `records.ts`? `threat:arrest`, `offer:*`, `deadline:short`, `payment.rail:wallet`,
 * `identity.kind:bank`, `identity.match:invention`, `contact:whatsapp`. An accusation fits the matters it is
 * within; a request that is negated ("never send your PIN") fits nothing.
 */
export function matchesPattern(claim: Claim, pattern: ClaimPattern, facts: Facts): boolean {
  const parts = partsOf(pattern)
  return claim.kind === parts.kind && fitsParts(claim, parts, facts)
}

/** `payment.rail:wallet`, taken apart. */
interface PatternParts {
  readonly kind: Claim['kind']
  readonly field?: string
  readonly wanted: string
}

/** Taken apart once: knowledge has a few hundred patterns, and every message is tried with them. */
function partsOf(pattern: ClaimPattern): PatternParts {
  let parts = takenApart.get(pattern)
  if (parts === undefined) takenApart.set(pattern, (parts = takeApart(pattern)))
  return parts
}

const takenApart = new Map<ClaimPattern, PatternParts>()

function takeApart(pattern: ClaimPattern): PatternParts {
  const colon = pattern.indexOf(':')
  const path = colon < 0 ? pattern : pattern.slice(0, colon)
  const wanted = colon < 0 ? '*' : pattern.slice(colon + 1)
  const dot = path.indexOf('.')
  const kind = (dot < 0 ? path : path.slice(0, dot)) as Claim['kind']
  return dot < 0 ? { kind, wanted } : { kind, field: path.slice(dot + 1), wanted }
}

/** @param claim of the pattern's kind */
function fitsParts(claim: Claim, { field, wanted }: PatternParts, facts: Facts): boolean {
  if (claim.kind === 'request' && claim.value.negated) return false
  if (field !== undefined) return matchesField(claim, { field, wanted }, facts)
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
