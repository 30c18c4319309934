import type { AuthorityClaim, IdentityClaim } from '../../claims/claim.ts'
import { holdsAt } from '../../knowledge/facts.ts'
import type { Authority } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { once } from './once.ts'
import { ofKind } from './own.ts'

/** A claim that names a body: as the sender himself, or in another role. */
export type BodyClaim = IdentityClaim | AuthorityClaim

/** Claims in the sender's own voice that name a body, the sender's own first. */
export const bodyClaims: (facts: Facts) => readonly BodyClaim[] = once((facts) => [
  ...ofKind(facts, 'identity'),
  ...ofKind(facts, 'authority'),
])

/** Records of a named body that existed when the message came; the reader's country first, then the world's. */
export function bodiesNamed(claim: BodyClaim, facts: Facts): readonly Authority[] {
  return recordsOf(claim, facts)
    .filter((body) => holdsAt(body, facts.now))
    .sort((a, b) => remoteness(a, facts) - remoteness(b, facts))
}

/** Every record of a named body, of any time. */
export function recordsOf(claim: BodyClaim, facts: Facts): Authority[] {
  if (claim.value.match !== 'register') return []
  return claim.value.ids.flatMap((id) => facts.knowledge.authority(id) ?? [])
}

/** The bodies the sender says he is or writes for, those of the reader's country or of the world first. */
export const claimedBodies: (facts: Facts) => readonly Authority[] = once(readClaimedBodies)

function readClaimedBodies(facts: Facts): readonly Authority[] {
  const bodies = ofKind(facts, 'identity').flatMap((claim) => bodiesNamed(claim, facts))
  return [...new Set(bodies)].sort((a, b) => remoteness(a, facts) - remoteness(b, facts))
}

/** Every body the sender names, in any role: a contact of any of them is genuine. */
export const namedBodies: (facts: Facts) => readonly Authority[] = once((facts) => [
  ...new Set(bodyClaims(facts).flatMap((claim) => bodiesNamed(claim, facts))),
])

/** Bodies of the world or of a union of states, which may act in many countries. */
export function isWorldBody(body: Authority): boolean {
  return isWorldCode(body.country)
}

/** Is it the code of a union of states or of the world, and of no country? */
export function isWorldCode(code: string): boolean {
  return code === 'EU' || code === 'XX'
}

/** A body of the state, of a union of states or of the world. */
export function isPublicBody(body: Authority): boolean {
  return !PRIVATE_KINDS.has(body.kind)
}

/** Kinds whose bodies are businesses or associations, or choose their domains as businesses do. */
const PRIVATE_KINDS = new Set([
  'bank',
  'brand',
  'company',
  'courier',
  'insurance',
  'market',
  'media',
  'money-transfer',
  'ngo',
  'payment-scheme',
  'platform',
  'telecom',
  'university',
  'utility',
  'visa-agent',
  'wallet',
])

function remoteness(body: Authority, facts: Facts): number {
  if (body.country === facts.reader) return 0
  return isWorldBody(body) ? 1 : 2
}
