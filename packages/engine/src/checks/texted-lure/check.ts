import type { Claim } from '../../claims/claim.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { ofKind, requestsOf, spansOf } from '../facts/own.ts'
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
  const way = ofKind(facts, 'contact').length > 0 || facts.message.links.length > 0
  const key = keyOf(told.length > 0, asked.length > 0, way)
  if (key === undefined) return []
  const spans = spansOf([...told, ...asked, ...ofKind(facts, 'contact')])
  return [{ key, outcome: 'unknown', params: {}, spans, sources: [] }]
}

function keyOf(told: boolean, asked: boolean, way: boolean): Key | undefined {
  if (told && way) return asked ? 'whole' : 'told-with-way'
  if (asked && way) return 'asked-with-way'
  if (told && asked) return 'told-and-asked'
  return way ? 'way-only' : undefined
}

function toldIn(facts: Facts): readonly Claim[] {
  return [
    ...ofKind(facts, 'situation').filter(({ value }) => value.situation !== 'urgency'),
    ...ofKind(facts, 'offer'),
    ...ofKind(facts, 'threat'),
  ]
}
