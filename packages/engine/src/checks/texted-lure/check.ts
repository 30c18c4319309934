import type { Claim, Contact } from '../../claims/claim.ts'
import { classifyDomain } from '../../sender/domains.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { claimedBodies } from '../facts/bodies.ts'
import { hostOf, ownContact } from '../facts/contacts.ts'
import { ofKind, requestsOf, spansOf } from '../facts/own.ts'
import { targetsOf } from '../facts/targets.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'texted-lure',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'likeness',
  families: [],
  run,
  words,
})

/**
 * How much of a lure a text message is: something is told or offered, something is asked, and a link or number
 * stands beside it to act on. Between people who know each other texts seldom hold all three.
 */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const told = toldIn(facts)
  const asked = requestsOf(facts)
  const way = hasWay(facts)
  const key = keyOf(told, asked.length > 0, way)
  if (key === undefined) return []
  const spans = spansOf([...told, ...asked, ...ofKind(facts, 'contact')])
  return [{ key, outcome: 'unknown', params: {}, spans, sources: [] }]
}

/** A link or number to act on that is not known to be of the body it names, or of any body: those are the honest way. */
function hasWay(facts: Facts): boolean {
  const bodies = claimedBodies(facts)
  const places = ofKind(facts, 'contact').map(({ value }) => value)
  return (
    places.some(
      (place) => ownContact(place, bodies, facts) === undefined && !isKnown(place, facts),
    ) || targetsOf(facts).some(({ whose }) => whose !== 'body' && whose !== 'known')
  )
}

function isKnown({ medium, address }: Contact, { knowledge, now }: Facts): boolean {
  return medium === 'url' && classifyDomain(hostOf(address), knowledge, now).kind === 'known'
}

function keyOf(told: readonly Claim[], asked: boolean, way: boolean): Key | undefined {
  if (told.length === 0) return way ? (asked ? 'asked-with-way' : 'way-only') : undefined
  if (way) return baitOf(told) ?? (asked ? 'whole' : 'told-with-way')
  return asked ? 'told-and-asked' : undefined
}

/** What is most told in false texts, of which each is rare between people who know each other. */
function baitOf(told: readonly Claim[]): Key | undefined {
  for (const [key, kinds] of BAITS) {
    if (told.some((claim) => kinds.has(kindOf(claim)))) return key
  }
  return undefined
}

const BAITS: readonly (readonly [Key, ReadonlySet<string>])[] = [
  [
    'windfall',
    new Set([
      'prize',
      'survey-reward',
      'gift',
      'refund',
      'benefit',
      'donation',
      'inheritance',
      'funds-waiting',
      'crypto-airdrop',
      'points-expiring',
    ]),
  ],
  [
    'account',
    new Set([
      'account-problem',
      'unusual-sign-in',
      'unknown-purchase',
      'payment-failed',
      'kyc-update',
      'wallet-problem',
      'password-expiry',
      'subscription-renewal',
      'account-block',
      'sim-block',
      'identity-block',
      'disconnection',
    ]),
  ],
  ['debt', new Set(['parcel-held', 'delivery-fee', 'traffic-fine', 'tax-due', 'invoice-due'])],
  ['earning', new Set(['job', 'task', 'loan', 'investment', 'guaranteed-return', 'credit'])],
]

function kindOf(claim: Claim): string {
  if (claim.kind === 'situation') return claim.value.situation
  if (claim.kind === 'offer') return claim.value.offer
  return claim.kind === 'threat' ? claim.value.threat : ''
}

function toldIn(facts: Facts): readonly Claim[] {
  return [
    ...ofKind(facts, 'situation').filter(({ value }) => value.situation !== 'urgency'),
    ...ofKind(facts, 'offer'),
    ...ofKind(facts, 'threat'),
  ]
}
