import type { Check } from '../check.ts'

type Key = 'repealed'

export const words: Check<Key>['words'] = {
  en: {
    repealed: {
      title: 'A law that is no longer in force',
      explanation:
        'The {law} ceased to be in force on {end}, before this message came. It can still apply to acts before that day, but not to anything since.',
    },
  },
  ur: {
    repealed: {
      title: 'یہ قانون اب نافذ نہیں',
      explanation:
        '{law} اس پیغام سے پہلے {end} کو ختم ہو چکا تھا۔ اس سے پہلے کے معاملات پر یہ اب بھی لاگو ہو سکتا ہے، بعد کے کسی معاملے پر نہیں۔',
    },
  },
}
