import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { brokenLinks } from '../facts/broken-link.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'broken-link',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'address',
  group: 'links',
  families: [],
  run,
  words,
})

/** An address in a short message that a person reads as one and a program does not. */
function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'sms' && facts.channel !== 'chat') return []
  const spans = brokenLinks(facts)
  if (spans.length === 0) return []
  return [{ key: 'broken', outcome: 'unknown', params: {}, spans, sources: [] }]
}
