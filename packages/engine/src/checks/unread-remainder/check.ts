import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { words, type Key } from './words.ts'

export const check: Check = defineCheck({
  id: 'unread-remainder',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: [],
  run,
  words,
})

/** What the message stage says of text it left out, the gravest first. */
const REASONS: readonly (readonly [string, Key])[] = [
  ['parts', 'too-nested'],
  ['depth', 'too-nested'],
  ['headers', 'too-nested'],
  ['bytes', 'too-long'],
  ['html', 'too-long'],
  ['length', 'too-long'],
  ['messages', 'messages'],
  ['attachment', 'attachment'],
]

function run({ message }: Facts): readonly Observation[] {
  const cuts = message.anomalies.filter(({ kind }) => kind === 'text-cut')
  const found = REASONS.find(([why]) => cuts.some(({ detail }) => detail === why))
  if (!found) return []
  return [{ key: found[1], outcome: 'unknown', params: {}, spans: [], sources: [] }]
}
