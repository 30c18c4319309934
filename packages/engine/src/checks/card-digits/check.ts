import type { Span } from '../../message/message.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ownBody } from '../facts/own-body.ts'
import { targetsOf } from '../facts/targets.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'card-digits',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'form',
  families: [],
  run,
  words,
})

/** Which digits of a card or account a text names: its last, which the bank knows, or its first, which all cards share. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const body = ownBody(facts).text
  if (FIRST.test(body)) return [observe('first-digits', 'contradicted')]
  if (!LAST.test(body)) return []
  return [
    observe(isEntry(body) && targetsOf(facts).length === 0 ? 'entry' : 'last-digits', 'unknown'),
  ]
}

/**
 * "A/c XX4410 debited Rs 500 on 21-Feb-26. Avl Bal 1,200": an entry in the reader's own account, by its digits, its day,
 * and the balance or the number it is booked by. It leads nowhere.
 */
function isEntry(body: string): boolean {
  return DAY.test(body) && BOOKED.test(body)
}

const DAY =
  /(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}(?:([-/.])\d{1,2}\2|[-/. ]?\p{L}{3}[-/. ,]?)\d{2}(?:\d{2})?)(?!\d)/u
const BOOKED =
  /\b(?:ref(?:no|erence)?|rrn|utr|upi|tr?xn?|tid|bal|avl|available|balance|saldo|solde|kontostand)(?![a-z])|بیلنس|बैलेंस/iu

const FIRST = /(?:start(?:ing|s)?|begin(?:ning|s)?) (?:with|w\/|in) ?\d{4}(?!\d)/iu
/**
 * "XX4410", "A/cX4410", "XXXX00004410", "**4410", "ending 4410", "ending in 4410", "ending with#4410",
 * "mit Karte …4410"; not a post-box ("BOX 526"), nor points that trail off before a sum ("wait..500").
 */
const LAST =
  /(?:[x*•]{2}\d{0,4}|\/c ?[x*]|(?<!\p{L})[x*] ?|[ :](?:\.{2,4}|…)|\b(?:end(?:ing|s)?|final|terminad[ao]|endet|eindigend)(?: (?:in|with|auf|en|op))? ?[ #])\d{3,4}(?!\d)/iu

const NO_SPANS: readonly Span[] = []

function observe(key: Key, outcome: Observation['outcome']): Observation {
  return { key, outcome, params: {}, spans: NO_SPANS, sources: [] }
}
