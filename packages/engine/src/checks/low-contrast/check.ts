import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { number } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'low-contrast',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

const SOME = 25
const MUCH = 250

function run({ message }: Facts): readonly Observation[] {
  const faint = message.html?.faint ?? 0
  if (faint < SOME) return []
  const key = faint < MUCH ? 'some' : 'much'
  return [{ key, outcome: 'unknown', params: { count: number(faint) }, spans: [], sources: [] }]
}
