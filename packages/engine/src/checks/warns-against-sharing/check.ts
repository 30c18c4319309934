import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { offersOf, refusalsOf, requestsOf, spansOf, threatsOf } from '../facts/own.ts'

export const check: Check = defineCheck({
  id: 'warns-against-sharing',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'demand',
  families: [],
  run,
  words: {
    en: {
      warns: {
        title: 'Tells you not to share codes',
        explanation:
          'The message tells you to keep your code or PIN to yourself, and asks for none. Honest banks and services write so; it proves nothing by itself.',
      },
    },
    ur: {
      warns: {
        title: 'کوڈ کسی کو نہ بتانے کا کہتا ہے',
        explanation:
          'پیغام کہتا ہے کہ کوڈ یا پن کسی کو نہ بتائیں، اور خود بھی نہیں مانگتا۔ ایمان دار بینک اور سروسز ایسا لکھتی ہیں؛ صرف اس سے کچھ ثابت نہیں ہوتا۔',
      },
    },
  },
})

function run(facts: Facts): readonly Observation[] {
  const warnings = refusalsOf(facts, ['otp', 'credentials', 'bank-details'])
  if (warnings.length === 0 || wantsSomething(facts)) return []
  return [{ key: 'warns', outcome: 'supported', params: {}, spans: spansOf(warnings), sources: [] }]
}

/** Whoever presses or wants a prize's fee may write the warning too, to look honest. */
function wantsSomething(facts: Facts): boolean {
  return (
    threatsOf(facts).length > 0 ||
    offersOf(facts, ['prize', 'benefit', 'guaranteed-return', 'task', 'inheritance']).length > 0 ||
    requestsOf(facts).some(({ value }) => value.request !== 'call' && value.request !== 'reply')
  )
}
