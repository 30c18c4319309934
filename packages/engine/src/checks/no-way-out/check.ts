import type { OfferKind } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { marksOf } from '../facts/action-links.ts'
import { offersOf, spansOf } from '../facts/own.ts'
import { ownBody } from '../facts/own-body.ts'
import { isListMail } from '../facts/senders.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'no-way-out',
  life: 'trial',
  speaksFor: 'unwanted',
  topic: 'form',
  families: [],
  run,
  words,
})

/** What only advertisements offer to many at once. */
const ADVERTISED: readonly OfferKind[] = [
  'prize',
  'discount',
  'gambling',
  'pharmacy',
  'dating',
  'loan',
  'gift',
]

function run(facts: Facts): readonly Observation[] {
  const { message } = facts
  if (facts.channel !== 'email' || message.html === undefined || isListMail(facts)) return []
  const { start, end } = ownBody(message)
  const wayOut = marksOf(facts, 'way-out').filter(
    ({ span }) => span.start >= start && span.end <= end,
  )
  const [first] = wayOut
  if (first) return [{ ...UNSAID, key: 'words-only', spans: [first.span] }]
  const offers = offersOf(facts, ADVERTISED)
  const leads = message.links.some(({ via, host }) => host !== '' && via !== 'image')
  return offers.length > 0 && leads ? [{ ...UNSAID, key: 'none', spans: spansOf(offers) }] : []
}

const UNSAID: Omit<Observation, 'key' | 'spans'> = { outcome: 'unknown', params: {}, sources: [] }
