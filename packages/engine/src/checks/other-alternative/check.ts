import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { text } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'other-alternative',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'form',
  group: 'concealment',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

function run({ message }: Facts): readonly Observation[] {
  const other = message.hidden.find(({ how }) => how === 'alternative')
  if (other === undefined) return []
  const sample = other.text.replace(/\s+/gu, ' ').trim().slice(0, 80)
  const params = { sample: text(sample) }
  return [{ key: 'differs', outcome: 'unknown', params, spans: [], sources: [] }]
}
