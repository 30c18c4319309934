import type { RequestKind } from '../../claims/claim.ts'
import type { Facts } from '../check.ts'
import { paymentsOf, requestsOf } from './own.ts'
import { powerPassages } from './power.ts'

/** Does the sender want anything of the reader: an act, data, money? */
export function hasDemand(facts: Facts): boolean {
  return requestsOf(facts).length > 0 || paymentsOf(facts).length > 0
}

/** Does the sender speak as somebody with power over the reader, anywhere in the message? */
export function claimsPower(facts: Facts): boolean {
  return powerPassages(facts).length > 0
}

/** Acts that cost a deceived reader something. A mere answer, or coming in person, does not. */
const COSTLY: readonly RequestKind[] = [
  'click',
  'call',
  'chat',
  'pay',
  'personal-data',
  'bank-details',
  'credentials',
  'otp',
  'install',
  'video-call',
  'open-attachment',
  'scan-qr',
  'buy-gift-card',
  'do-task',
  'invest',
  'change-bank-details',
]

/** Would a reader who believes the sender risk something: does he want a costly act, money, or claim power? */
export function isPressing(facts: Facts): boolean {
  return requestsOf(facts, COSTLY).length > 0 || paymentsOf(facts).length > 0 || claimsPower(facts)
}
