import { isStrong } from '../../knowledge/facts.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { spansOf } from '../facts/own.ts'
import { bestScript } from '../facts/scripts.ts'
import { script as named } from '../params.ts'

export const check: Check = defineCheck({
  id: 'known-script',
  life: 'trial',
  speaksFor: 'fraud',
  topic: 'likeness',
  families: [],
  run,
  words: {
    en: {
      follows: {
        title: 'Follows a known fraud: {script}',
        explanation:
          'What this message says and asks fits, step by step, a fraud that people have been warned of. Many received much the same; it is not about you.',
      },
    },
    ur: {
      follows: {
        title: 'معلوم دھوکے کا طریقہ: {script}',
        explanation:
          'اس پیغام کی باتیں اور مطالبے قدم بہ قدم ایک ایسے دھوکے سے ملتے ہیں جس سے لوگوں کو خبردار کیا جا چکا ہے۔ ایسا پیغام بہت سے لوگوں کو ملا ہے؛ یہ خاص آپ کے بارے میں نہیں۔',
      },
    },
  },
})

function run(facts: Facts): readonly Observation[] {
  const match = bestScript(facts)
  if (match === undefined) return []
  const { script, claims } = match
  return [
    {
      key: 'follows',
      outcome: isStrong(script) ? 'contradicted' : 'unknown',
      params: { script: named(script.id) },
      spans: spansOf(claims),
      sources: script.sources,
    },
  ]
}
