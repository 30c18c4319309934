import type { Claim } from '../../claims/claim.ts'
import type { Facts } from '../check.ts'

/** A letterhead with an opening, and a closing with a signature and small print, in characters. */
const HEAD = 800
const FOOT = 1_200

/**
 * Does a claim stand where senders name themselves: as the sender's name, in the subject, at the head or the
 * foot of a text? In the midst of a long one a name is rather a topic.
 */
export function isProminent(claim: Claim, facts: Facts): boolean {
  if (claim.origin === 'sender-name' || claim.origin === 'subject') return true
  const { start, end } = claim.span
  const region = facts.message.regions.find((one) => one.start <= start && end <= one.end)
  return region === undefined || start - region.start <= HEAD || region.end - end <= FOOT
}
