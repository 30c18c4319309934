import { cutAt } from '../../text/ends.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isBounce } from '../facts/bounces.ts'
import { headerCount, headerValue } from '../facts/headers.ts'
import { text } from '../params.ts'
import { faultsOf } from './faults.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'malformed-headers',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  families: ['account-phishing'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  if (facts.channel !== 'email' || !isMail(facts) || isBounce(facts)) return []
  return faultsOf(facts).map((key) => ({
    key,
    outcome: WEAK.has(key) ? 'unknown' : 'contradicted',
    params: { from: text(cutAt(headerValue(facts, 'from'), MOST_SHOWN)) },
    spans: [],
    sources: [],
  }))
}

const MOST_SHOWN = 100
const WEAK: ReadonlySet<Key> = new Set(['no-date', 'raw-letters', 'mime'])

/** A message taken out of another one's text has the headers that were shown, and no others. */
function isMail(facts: Facts): boolean {
  return (
    headerCount(facts, 'subject') + headerCount(facts, 'message-id') + headerCount(facts, 'date') >
    1
  )
}
