import type { OfferKind } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { claimsPower } from '../facts/demands.ts'
import { isBounce } from '../facts/bounces.ts'
import { hasHeader } from '../facts/headers.ts'
import { offersOf, ofKind, spansOf, threatsOf } from '../facts/own.ts'
import { isFrontPage } from '../facts/targets.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'unsolicited-advert',
  life: 'trial',
  speaksFor: 'unwanted',
  topic: 'demand',
  families: [],
  run,
  words,
})

/** Goods that are advertised to strangers, whoever sends it. */
const ALWAYS: readonly { readonly key: Key; readonly offers: readonly OfferKind[] }[] = [
  { key: 'gambling', offers: ['gambling'] },
  { key: 'pharmacy', offers: ['pharmacy'] },
  { key: 'dating', offers: ['dating'] },
  { key: 'adult', offers: ['adult'] },
  { key: 'replica', offers: ['replica'] },
  { key: 'software', offers: ['software'] },
  { key: 'diploma', offers: ['diploma'] },
  { key: 'stock-tip', offers: ['stock-tip'] },
  { key: 'promotion', offers: ['promotion-services'] },
  { key: 'cure', offers: ['health-cure'] },
]
/** Goods that honest shops advertise to their customers. */
const ORDINARY: readonly { readonly key: Key; readonly offers: readonly OfferKind[] }[] = [
  { key: 'investment', offers: ['investment'] },
  { key: 'loan', offers: ['loan'] },
  { key: 'credit', offers: ['credit'] },
  { key: 'reward', offers: ['survey-reward', 'gift'] },
  { key: 'premium-rate', offers: ['premium-rate'] },
  { key: 'household', offers: ['home-goods'] },
  { key: 'discount', offers: ['discount'] },
]

/** Goods of which one word stands in honest letters, invoices and lists too; an advertisement has several. */
const COMMON: ReadonlySet<Key> = new Set(['discount', 'credit', 'reward', 'household', 'cure'])

function run(facts: Facts): readonly Observation[] {
  if (claimsPower(facts) || threatsOf(facts).length > 0 || pretends(facts)) return []
  if (isChatter(facts) || ofKind(facts, 'offer').length === 0 || isBounce(facts)) return []
  const newsletter = isNewsletter(facts)
  return [
    ...ALWAYS.flatMap(({ key, offers }) => observe(key, offers, facts)),
    ...ORDINARY.flatMap(({ key, offers }) =>
      observe(key, offers, facts).map((found) =>
        newsletter ? { ...found, key: 'newsletter' } : found,
      ),
    ),
  ].slice(0, 1)
}

function observe(key: Key, offers: readonly OfferKind[], facts: Facts): readonly Observation[] {
  const claims = offersOf(facts, offers)
  const least = COMMON.has(key) ? 2 : 1
  if (new Set(claims.map(({ text }) => text.toLowerCase())).size < least) return []
  return [{ key, outcome: 'contradicted', params: {}, spans: spansOf(claims), sources: [] }]
}

/** Friends name pills and casinos in their texts; an advert says more of them, or hands over a way to buy. */
function isChatter(facts: Facts): boolean {
  const texted = facts.channel === 'sms' || facts.channel === 'chat'
  if (!texted || facts.message.links.length > 0 || ofKind(facts, 'contact').length > 0) return false
  return new Set(ofKind(facts, 'offer').map(({ text }) => text.toLowerCase())).size < 2
}

/** Does the sender say he is a body, or is he one? Then the question is whether he is, and other checks ask it. */
function pretends(facts: Facts): boolean {
  const known = facts.sender.domain?.kind === 'known' && facts.sender.aligned === 'proven'
  return known || ofKind(facts, 'identity').length > 0
}

/**
 * From whom it says, or where nothing tells, a front page of the sender's own; with a way out (RFC 2369, RFC 8058):
 * the reader probably once asked for it.
 */
function isNewsletter(facts: Facts): boolean {
  const { aligned } = facts.sender
  if (!hasHeader(facts, 'list-unsubscribe')) return false
  return aligned === 'proven' || (aligned === 'unknown' && isFrontPage(facts))
}
