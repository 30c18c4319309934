import { cutAt } from '../../text/ends.ts'
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
  const sample = cutAt(other.text.replace(/\s+/gu, ' ').trim(), 80)
  const params = { sample: text(sample) }
  return [{ key: 'differs', outcome: 'unknown', params, spans: [], sources: [] }]
}
