import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { paymentsOf, requestsOf, threatsOf } from '../facts/own.ts'

export const check: Check = defineCheck({
  id: 'reported-speech',
  life: 'trial',
  speaksFor: 'genuine',
  topic: 'likeness',
  families: [],
  run,
  words: {
    en: {
      reports: {
        title: 'Tells of a fraud, and asks nothing',
        explanation:
          'The message reports what others write or warns of it, and makes no demand of its own. The threats and laws in it are quoted.',
      },
      demands: {
        title: 'Speaks of fraud, and still makes demands',
        explanation:
          'The message warns of fraud and at the same time demands something of you. A warning in a letter does not make the letter honest.',
      },
    },
    ur: {
      reports: {
        title: 'دھوکے کی خبر دیتا ہے، خود کچھ نہیں مانگتا',
        explanation:
          'پیغام دوسروں کی لکھی باتیں بتاتا ہے یا ان سے خبردار کرتا ہے، اور خود کوئی مطالبہ نہیں کرتا۔ اس میں دھمکیاں اور قوانین بطور حوالہ ہیں۔',
      },
      demands: {
        title: 'دھوکے کا ذکر بھی، مطالبہ بھی',
        explanation:
          'پیغام دھوکے سے خبردار کرتا ہے اور ساتھ ہی آپ سے کچھ مانگتا ہے۔ خبردار کرنے سے کوئی خط سچا نہیں ہو جاتا۔',
      },
    },
  },
})

function run(facts: Facts): readonly Observation[] {
  const spans = facts.claims.reports ?? []
  // A question alone tells of nothing.
  if (spans.length === 0 || facts.claims.asked?.length === 0) return []
  const demands = demandsItself(facts)
  return [
    {
      key: demands ? 'demands' : 'reports',
      outcome: demands ? 'unknown' : 'supported',
      params: {},
      spans: spans.slice(0, MOST_SPANS),
      sources: [],
    },
  ]
}

const MOST_SPANS = 6

/** An advisory tells people whom to call and where to report; it wants no money, secrets or obedience. */
function demandsItself(facts: Facts): boolean {
  const wanted = requestsOf(facts, [
    'pay',
    'bank-details',
    'credentials',
    'otp',
    'install',
    'video-call',
    'buy-gift-card',
    'personal-data',
    'secrecy',
    'invest',
    'do-task',
    'change-bank-details',
  ])
  return wanted.length > 0 || threatsOf(facts).length > 0 || paymentsOf(facts).length > 0
}
