import type { Claim, ContactClaim } from '../../claims/claim.ts'
import type { Authority } from '../../knowledge/records.ts'
import type { Facts } from '../check.ts'
import { ownContact } from './contacts.ts'
import { once } from './once.ts'
import { offersOf, ofKind, requestsOf, situationsOf } from './own.ts'
import { bodyOfChannel, domainFact } from './senders.ts'

/** A stranger's number and what frightens, in the words that a service sends for whoever uses it. */
export interface CarriedAlarm {
  readonly number: ContactClaim
  readonly claims: readonly Claim[]
}

/**
 * A service that sends what its users type (invoices, requests for money, shared files) is the true sender, and the
 * words are a stranger's: an alarm over money or an account, and a number to call that the service is not known to have.
 * One at most.
 */
export const carriedAlarms: (facts: Facts) => readonly CarriedAlarm[] = once((facts) => {
  const { domain, aligned } = facts.sender
  if (facts.channel !== 'email' || domain === undefined || aligned !== 'proven') return []
  const calls = requestsOf(facts, ['call'])
  const body = calls.length === 0 ? undefined : bodyOfChannel(domain.usedBy, facts)
  if (body === undefined || !carriesWords(body, domain.host, facts)) return []
  const numbers = ofKind(facts, 'contact').filter(
    ({ value }) => value.medium === 'phone' && ownContact(value, [body], facts) === undefined,
  )
  const alarms = [
    ...situationsOf(facts, ['unknown-purchase', 'unusual-sign-in', 'account-problem']),
    ...offersOf(facts, ['refund']),
  ]
  const number = numbers.find((one) => alarms.some((alarm) => answers(one, alarm)))
  return number === undefined ? [] : [{ number, claims: [...alarms, ...calls] }]
})

/**
 * "If you did not make this payment call …": the number stands right behind the alarm. Farther off it is that of a shop,
 * which names its own on every receipt.
 */
function answers(number: ContactClaim, alarm: Claim): boolean {
  const gap = number.span.start - alarm.span.end
  return gap >= 0 && gap <= MOST_GAP
}

const MOST_GAP = 80

/** By the register, or because money is asked for through it: a note comes with every request. */
function carriesWords(body: Authority, host: string, facts: Facts): boolean {
  if (domainFact(body, host, facts)?.carries === true) return true
  return body.kind === 'wallet' || body.kind === 'money-transfer'
}
