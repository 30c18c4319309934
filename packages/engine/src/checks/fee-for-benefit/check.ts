import type { Claim, OfferClaim, OfferKind } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import type { Family } from '../family.ts'
import { namedBodies } from '../facts/bodies.ts'
import { ownContact } from '../facts/contacts.ts'
import {
  nearTo,
  offersOf,
  ofKind,
  paymentsOf,
  requestsOf,
  situationsOf,
  spansOf,
} from '../facts/own.ts'
import { isOwnBusiness } from '../facts/own-business.ts'
import { sourcesOfNever } from '../facts/practices.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'fee-for-benefit',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  group: 'offer',
  families: ['advance-fee'],
  run,
  words,
})

type Key = 'prize' | 'benefit' | 'refund' | 'loan' | 'inheritance' | 'recovery' | 'parcel'

const OFFERS: readonly { readonly key: Key; readonly offers: readonly OfferKind[] }[] = [
  { key: 'prize', offers: ['prize', 'gift'] },
  { key: 'benefit', offers: ['benefit'] },
  { key: 'inheritance', offers: ['inheritance'] },
  { key: 'recovery', offers: ['recovery'] },
  { key: 'loan', offers: ['loan'] },
  { key: 'refund', offers: ['refund'] },
]

function run(facts: Facts): readonly Observation[] {
  if (ofKind(facts, 'offer').length === 0 && ofKind(facts, 'situation').length === 0) return []
  const sources = sourcesOfNever(['ask-advance-fee'], facts)
  const fees = feesAsked(facts)
  const details = requestsOf(facts, ['bank-details', 'credentials', 'otp'])
  const found = OFFERS.flatMap(({ key, offers }) => {
    const bait = offersOf(facts, offers)
    const isWhole = isTold(key, bait) && (!isGift(key, bait) || nearTo(fees, bait).length > 0)
    const price = nearTo(key === 'refund' ? details : [...fees, ...details], bait)
    if (price.length > 0) {
      const seen = observation(key, [...bait, ...price], sources)
      return [isWhole ? seen : open(seen)]
    }
    const told = isWhole ? nearTo(answers(key, facts), bait) : []
    return told.length > 0 ? [open(observation(key, [...bait, ...told], sources))] : []
  })
  return [...(found.length > 0 ? found : parcel(fees, facts)), ...strangersNumber(facts)]
}

function isTold(key: Key, bait: readonly OfferClaim[]): boolean {
  return key !== 'inheritance' || bait.length >= TOLD
}

/** What shops call a gift is no prize: it is bait where a fee is asked for it. */
function isGift(key: Key, bait: readonly OfferClaim[]): boolean {
  return key === 'prize' && bait.every(({ value }) => value.offer === 'gift')
}

/** A fortune is told of with more than one word of it: "millions of dollars" are said of much else. */
const TOLD = 2

/** Who one is, is asked for in honest draws too, and one word makes no fortune. */
function open(observed: Observation): Observation {
  return { ...observed, outcome: 'unknown' }
}

function parcel(fees: readonly Claim[], facts: Facts): readonly Observation[] {
  const held = situationsOf(facts, ['parcel-held', 'parcel-contraband'])
  const price = [...fees, ...requestsOf(facts, ['bank-details', 'credentials'])]
  const near = nearTo(price, held)
  if (near.length === 0) return []
  const seen = observation('parcel', [...held, ...near], [])
  return [isOwnBusiness(facts) ? open(seen) : seen]
}

/** A prize or benefit to be claimed from a number that is of none of the bodies it names. */
function strangersNumber(facts: Facts): readonly Observation[] {
  const baits: readonly OfferKind[] = ['prize', 'benefit', 'inheritance']
  // Shops write of gifts by mail, and have telephones.
  const bait = offersOf(facts, facts.channel === 'email' ? baits : [...baits, 'gift'])
  const asked = requestsOf(facts, ['call', 'chat'])
  if (bait.length === 0 || asked.length === 0) return []
  const bodies = namedBodies(facts)
  const strangers = ofKind(facts, 'contact').filter(
    ({ value }) =>
      (value.medium === 'phone' || value.medium === 'whatsapp') &&
      value.address.length > SHORT_CODE_DIGITS &&
      ownContact(value, bodies, facts) === undefined,
  )
  return strangers.length > 0
    ? [observation('stranger', [...bait, ...strangers, ...asked], [])]
    : []
}

const SHORT_CODE_DIGITS = 6

function feesAsked(facts: Facts): readonly Claim[] {
  if (paymentsOf(facts, ['official-challan']).length > 0) return []
  const named = paymentsOf(facts).filter(
    ({ value }) =>
      value.purpose === 'fee' || value.purpose === 'tax' || value.purpose === 'deposit',
  )
  return [...named, ...requestsOf(facts, ['pay', 'buy-gift-card'])]
}

/**
 * A lender or an office may ask who one is; for a prize or a stranger's fortune it is part of the price. Who
 * offers a fortune wants an answer first, and the fee later.
 */
function answers(key: Key, facts: Facts): readonly Claim[] {
  if (key === 'inheritance') return requestsOf(facts, ['personal-data', 'reply'])
  return key === 'prize' ? requestsOf(facts, ['personal-data']) : []
}

function observation(
  key: string,
  claims: readonly Claim[],
  sources: readonly string[],
): Observation {
  const families = [FAMILIES[key] ?? 'advance-fee']
  return { key, outcome: 'contradicted', params: {}, spans: spansOf(claims), sources, families }
}

const FAMILIES: Readonly<Record<string, Family>> = {
  prize: 'prize-fraud',
  benefit: 'benefit-fraud',
  stranger: 'benefit-fraud',
  loan: 'loan-fraud',
  recovery: 'recovery-fraud',
  parcel: 'parcel-fraud',
  refund: 'account-phishing',
}
