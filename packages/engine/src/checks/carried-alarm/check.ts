import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { carriedAlarms } from '../facts/carried-alarm.ts'
import { spansOf } from '../facts/own.ts'
import { text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'carried-alarm',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['invoice-fraud', 'tech-support-fraud'],
  run,
  words,
})

function run(facts: Facts): readonly Observation[] {
  return carriedAlarms(facts).map(({ number, claims }) => ({
    key: 'number',
    outcome: 'contradicted',
    params: { number: text(number.text) },
    spans: spansOf([number], claims),
    sources: [],
  }))
}
