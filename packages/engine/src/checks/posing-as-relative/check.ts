import type { SituationClaim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { paymentsOf, requestsOf, situationsOf, spansOf } from '../facts/own.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'posing-as-relative',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'likeness',
  families: ['relative-in-trouble'],
  run,
  words,
})

/**
 * How much of the tale of the lost telephone a text tells: a parent greeted without a name, a telephone that is
 * broken, a new number, a friend's telephone, somebody in jail. Children who have a new number tell one or two of these.
 */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const told = apart(situationsOf(facts, ['relative-in-trouble', 'lost-phone']))
  if (told.length < PART) return []
  const asked = [
    ...requestsOf(facts, ['pay', 'buy-gift-card', 'otp', 'bank-details']),
    ...paymentsOf(facts),
  ]
  const answer = requestsOf(facts, ['reply', 'chat', 'call', 'secrecy'])
  const key = keyOf(told.length, asked.length > 0, answer.length > 0)
  const spans = spansOf([...told, ...asked, ...answer])
  return [{ key, outcome: 'unknown', params: {}, spans, sources: [] }]
}

const WHOLE = 3
const PART = 2

function keyOf(pieces: number, money: boolean, answer: boolean): Key {
  if (money) return 'money'
  if (pieces >= WHOLE) return 'whole'
  return answer ? 'part-and-answer' : 'part'
}

/** Words that tell two things at once count once. Claims are in the order they stand in the text. */
function apart(told: readonly SituationClaim[]): readonly SituationClaim[] {
  let end = -1
  return told.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
