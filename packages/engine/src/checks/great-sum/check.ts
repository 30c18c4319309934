import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isDiscussion } from '../facts/discussion.ts'
import { hasHeader } from '../facts/headers.ts'
import { offersOf, requestsOf } from '../facts/own.ts'
import { ownBody } from '../facts/own-body.ts'
import { text } from '../params.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'great-sum',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['advance-fee'],
  run,
  words,
})

/** A fortune in a letter of somebody who is no known body, wrote no periodical and answers nobody. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel === 'letter' || isFamiliar(facts)) return []
  const body = ownBody(facts)
  if (body.start < 0) return []
  const found = fortuneIn(body.text)
  if (found === undefined) return []
  const start = facts.message.text.indexOf(found, body.start)
  const spans: readonly Span[] = start < 0 ? [] : [{ start, end: start + found.length }]
  const key = keyOf(facts)
  return [{ key, outcome: 'unknown', params: { sum: text(found) }, spans, sources: [] }]
}

function keyOf(facts: Facts): Key {
  if (offersOf(facts, OFFERED).length > 0) return 'offered'
  return wantsAnswer(facts) ? 'answer-wanted' : 'told'
}

/** Under whatever name it is to come to the reader: strangers change the tale, and the fortune stays. */
const OFFERED = ['inheritance', 'benefit', 'confidential-deal', 'donation'] as const

function isFamiliar(facts: Facts): boolean {
  const { domain, aligned } = facts.sender
  if (domain?.kind === 'known' && aligned === 'proven') return true
  return isDiscussion(facts) || FAMILIAR_HEADERS.some((name) => hasHeader(facts, name))
}

const FAMILIAR_HEADERS = ['list-id', 'list-unsubscribe', 'in-reply-to']

function wantsAnswer(facts: Facts): boolean {
  return requestsOf(facts, WANTED).length > 0
}

const WANTED = ['reply', 'call', 'chat', 'video-call', 'personal-data', 'bank-details'] as const

function fortuneIn(body: string): string | undefined {
  for (const pattern of SUMS) {
    for (const [found, number = '', scale] of body.matchAll(pattern)) {
      if (scale !== undefined || valueOf(number) >= FORTUNE) return found.trim()
    }
  }
  return undefined
}

/** In dollars, euros or pounds: more than an honest stranger writes of to one who has not asked. */
const FORTUNE = 100_000

/** "$3.8M", "€700,000", "USD 10,800.000.00", "800 000 €", "4 million dollars". */
const SUMS: readonly RegExp[] = [
  /(?:[$€£]|\b(?:usd|eur|gbp)) ?(\d{1,3}(?:[.,]\d{1,2})?) ?(m|mil|million|billion)\b/giu,
  /(?:[$€£]|\b(?:usd|eur|gbp)) ?(\d{1,3}(?:[.,' ]\d{3}){1,3}|\d{6,9})(?:[.,]\d{2})?(?!\d)/giu,
  /(?<![\d.,])(\d{1,3}(?:[.,' ]\d{3}){1,3}|\d{6,9})(?:[.,]\d{2})? ?(?:[$€£]|(?:usd|eur|gbp|dollars?|euros?|pounds?)\b)/giu,
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) (million|billion) (?:us |u\.s\. |united states )?(?:[$€£]|(?:usd|eur|gbp|dollars?|euros?|pounds?)\b)/giu,
]

function valueOf(number: string): number {
  return Number(number.replace(/\D/gu, ''))
}
