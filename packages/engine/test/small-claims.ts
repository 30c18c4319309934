import type {
  Claim,
  Contact,
  OfferKind,
  Payment,
  RequestKind,
  SituationKind,
  ThreatKind,
} from '../src/claims/claim.ts'
import { claim } from './small-world.ts'

/** Claims in a word or two, for the checks on pressure, money and procedure. */

export const ask = (request: RequestKind): Claim => claim('request', { request, negated: false })
export const forbid = (request: RequestKind): Claim => claim('request', { request, negated: true })
export const threaten = (threat: ThreatKind): Claim => claim('threat', { threat })
export const within = (hours: number): Claim => claim('deadline', { hours })
export const until = (date: string): Claim => claim('deadline', { date })
export const pays = (payment: Payment): Claim => claim('payment', payment)
export const situation = (kind: SituationKind): Claim => claim('situation', { situation: kind })
export const at = (medium: Contact['medium'], address: string): Claim =>
  claim('contact', { medium, address })

export function offer(kind: OfferKind, percent?: number): Claim {
  return claim('offer', { offer: kind, ...(percent !== undefined && { percent }) })
}
