import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { number } from '../params.ts'
import { words } from './words.ts'

export const check: Check = defineCheck({
  id: 'password-form',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'demand',
  families: ['account-phishing', 'bank-impersonation'],
  run,
  words,
})

function run({ message }: Facts): readonly Observation[] {
  const { forms = 0, passwordInputs = 0 } = message.html ?? {}
  if (passwordInputs > 0) {
    const params = { count: number(passwordInputs) }
    return [{ key: 'password', outcome: 'contradicted', params, spans: [], sources: [] }]
  }
  return forms > 0 ? [{ key: 'form', outcome: 'unknown', params: {}, spans: [], sources: [] }] : []
}
