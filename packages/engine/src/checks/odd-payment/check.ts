import type { Claim, Payment, PaymentClaim, PaymentRail } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { claimedBodies, isPublicBody, namedBodies } from '../facts/bodies.ts'
import { claimsPower } from '../facts/demands.ts'
import { isOwnMailing } from '../facts/mailing.ts'
import { offersOf, paymentsOf, requestsOf, situationsOf, spansOf, threatsOf } from '../facts/own.ts'
import { sourcesOfNever } from '../facts/practices.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'odd-payment',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'money',
  families: [],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  return [...giftCard(facts), ...crypto(facts), ...untraceable(facts), ...personalAccount(facts)]
}

function giftCard(facts: Facts): readonly Observation[] {
  const cards = [...requestsOf(facts, ['buy-gift-card']), ...payments(facts, ['gift-card'])]
  const sells = offersOf(facts, ['discount']).length > 0 || isOwnMailing(facts)
  const shop = sells && !claimsPower(facts)
  const asked = requestsOf(facts, ['buy-gift-card', 'pay']).length > 0
  return observe('gift-card', asked && !shop ? cards : [], facts)
}

function crypto(facts: Facts): readonly Observation[] {
  const coins = payments(facts, ['crypto'])
  const asked = requestsOf(facts, ['pay']).length > 0
  return observe('crypto', asked || coins.some(hasReason) ? coins : [], facts)
}

/**
 * A wallet or a money transfer is how families send money, and how shops and clubs take it: it is odd for what is
 * owed to somebody with power, or for the sake of a bait.
 */
function untraceable(facts: Facts): readonly Observation[] {
  if (hasChallan(facts) || !owes(facts) || isTrade(facts)) return []
  return [
    ...observe('money-transfer', payments(facts, ['money-transfer']), facts),
    ...observe('wallet', payments(facts, ['wallet']), facts),
  ]
}

/** What is owed to a public body goes to its own account, with a challan or a reference, not to one in a message. */
function personalAccount(facts: Facts): readonly Observation[] {
  if (hasChallan(facts) || !claimedBodies(facts).some(isPublicBody)) return []
  const named = payments(facts, ['bank-transfer']).filter(
    ({ value }) => value.account !== undefined,
  )
  return observe('personal-account', owes(facts) ? named : [], facts)
}

function payments(facts: Facts, rails: readonly PaymentRail[]): readonly PaymentClaim[] {
  return paymentsOf(facts, rails)
}

function hasChallan(facts: Facts): boolean {
  return paymentsOf(facts, ['official-challan']).length > 0
}

const REASONS: ReadonlySet<Payment['purpose']> = new Set([
  'fine',
  'fee',
  'settlement',
  'tax',
  'deposit',
  'ransom',
])

function hasReason({ value }: PaymentClaim): boolean {
  return REASONS.has(value.purpose)
}

function owes(facts: Facts): boolean {
  return (
    paymentsOf(facts).some(hasReason) ||
    (claimsPower(facts) && requestsOf(facts, ['pay']).length > 0) ||
    situationsOf(facts, BAITS).length > 0 ||
    offersOf(facts, OFFERED).length > 0
  )
}

/** An advance, a deposit or dues, with nothing that baits and nobody who has power: how small trade is paid. */
function isTrade(facts: Facts): boolean {
  const purposes = paymentsOf(facts).map(({ value }) => value.purpose)
  return (
    !purposes.some((purpose) => purpose !== undefined && GRAVE.has(purpose)) &&
    !claimsPower(facts) &&
    !namedBodies(facts).some(isPublicBody) &&
    threatsOf(facts).length === 0 &&
    situationsOf(facts, BAITS).length === 0 &&
    offersOf(facts, OFFERED).length === 0
  )
}

const GRAVE: ReadonlySet<Payment['purpose']> = new Set(['fine', 'settlement', 'tax', 'ransom'])
const BAITS = ['relative-in-trouble', 'parcel-held', 'parcel-contraband'] as const
const OFFERED = ['prize', 'benefit', 'loan', 'inheritance', 'job', 'task', 'recovery'] as const

/** Practices whose sources say that no body takes money so. */
const PRACTICES: Readonly<Record<string, string>> = {
  'gift-card': 'gift-card-payment',
  crypto: 'ask-payment-by-crypto',
  'money-transfer': 'ask-payment-by-transfer',
  wallet: 'ask-payment-by-wallet',
  'personal-account': 'ask-payment-by-transfer',
}

function observe(key: string, claims: readonly Claim[], facts: Facts): readonly Observation[] {
  if (claims.length === 0) return []
  const sources = sourcesOfNever([PRACTICES[key] ?? key], facts)
  const asked = requestsOf(facts, ['pay'])
  return [{ key, outcome: 'contradicted', params: {}, spans: spansOf(claims, asked), sources }]
}
