import { isStrong } from '../../knowledge/facts.ts'
import { defineCheck, type Check, type Facts, type Observation } from '../check.ts'
import { isOwnMailing } from '../facts/mailing.ts'
import { spansOf } from '../facts/own.ts'
import { isOwnBusiness } from '../facts/own-business.ts'
import { bestScript, likelyScript, type ScriptMatch } from '../facts/scripts.ts'
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
      'in-part': {
        title: 'Resembles a known fraud: {like}',
        explanation:
          'What this message tells you and asks for is how a known fraud begins, though not all of it is there. Honest messages can resemble it too: check with the sender in a way you know.',
      },
    },
    ur: {
      follows: {
        title: 'معلوم دھوکے کا طریقہ: {script}',
        explanation:
          'اس پیغام کی باتیں اور مطالبے قدم بہ قدم ایک ایسے دھوکے سے ملتے ہیں جس سے لوگوں کو خبردار کیا جا چکا ہے۔ ایسا پیغام بہت سے لوگوں کو ملا ہے؛ یہ خاص آپ کے بارے میں نہیں۔',
      },
      'in-part': {
        title: 'ایک معلوم دھوکے سے ملتا جلتا: {like}',
        explanation:
          'پیغام جو بتاتا اور مانگتا ہے، ایک معلوم دھوکا اسی طرح شروع ہوتا ہے، اگرچہ سب باتیں موجود نہیں۔ سچے پیغامات بھی اس سے مل سکتے ہیں: بھیجنے والے سے اس راستے سے پوچھیں جو آپ جانتے ہیں۔',
      },
    },
  },
})

function run(facts: Facts): readonly Observation[] {
  if (isOwnBusiness(facts)) return []
  const whole = bestScript(facts)
  // What it says of itself and leads to is one: then what it offers is mostly its own.
  if (whole !== undefined) return [isOwnMailing(facts) ? resembles(whole) : follows(whole)]
  const part = likelyScript(facts)
  return part === undefined ? [] : [resembles(part)]
}

function follows({ script, claims }: ScriptMatch): Observation {
  return {
    key: 'follows',
    outcome: isStrong(script) ? 'contradicted' : 'unknown',
    params: { script: named(script.id) },
    spans: spansOf(claims),
    sources: script.sources,
  }
}

/** Its param is not called `script`: the verdict names only a script that is followed. */
function resembles({ script, claims }: ScriptMatch): Observation {
  return {
    key: 'in-part',
    outcome: 'unknown',
    params: { like: named(script.id) },
    spans: spansOf(claims),
    sources: script.sources,
  }
}
