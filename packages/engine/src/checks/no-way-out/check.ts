import type { Mark, OfferKind } from '../../claims/claim.ts'
import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { marksOf } from '../facts/action-links.ts'
import { offersOf, spansOf } from '../facts/own.ts'
import { ownBody } from '../facts/own-body.ts'
import { isListMail } from '../facts/senders.ts'
import { targetsOf, type Whose } from '../facts/targets.ts'
import { text } from '../params.ts'
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
  if (facts.channel !== 'email' || message.html === undefined) return []
  const { start, end } = ownBody(facts)
  const wayOut = marksOf(facts, 'way-out').filter(
    ({ span }) => span.start >= start && span.end <= end,
  )
  return [...astray(wayOut, facts), ...(isListMail(facts) ? [] : unsafe(wayOut, facts))]
}

const UNSAID: Omit<Observation, 'key' | 'spans'> = { outcome: 'unknown', params: {}, sources: [] }

function unsafe([first]: readonly Mark[], facts: Facts): readonly Observation[] {
  if (first) return [{ ...UNSAID, key: 'words-only', spans: [first.span] }]
  const offers = offersOf(facts, ADVERTISED)
  const leads = targetsOf(facts).length > 0
  return offers.length > 0 && leads ? [{ ...UNSAID, key: 'none', spans: spansOf(offers) }] : []
}

/** The way out leads to a place that is neither the sender's nor a mail service's. */
function astray(wayOut: readonly Mark[], facts: Facts): readonly Observation[] {
  if (wayOut.length === 0) return []
  const found = targetsOf(facts).find(
    ({ whose, link }) =>
      ASTRAY.has(whose) && wayOut.some(({ span }) => link.span && isBeside(span, link.span)),
  )
  if (found?.link.span === undefined) return []
  const key = found.whose === 'stranger' ? 'leads-to-stranger' : 'leads-to-anybodys'
  const params = { target: text(found.domain.host) }
  return [{ ...UNSAID, key, params, spans: [found.link.span] }]
}

const ASTRAY: ReadonlySet<Whose> = new Set(['stranger', 'shared', 'shortener'])
/** "If you want no more of it, click here": the words and the link stand so near. */
const NEAR = 40

function isBeside(one: Span, other: Span): boolean {
  return one.start - other.end < NEAR && other.start - one.end < NEAR
}
