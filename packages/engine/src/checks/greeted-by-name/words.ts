import type { Check } from '../check.ts'

export type Key = 'name'

export const words: Check<Key>['words'] = {
  en: {
    name: {
      title: 'It greets somebody by name',
      explanation:
        'The greeting has a name. Most mails sent to thousands have none. It proves nothing: stolen lists hold names as well.',
    },
  },
  ur: {
    name: {
      title: 'نام لے کر سلام',
      explanation:
        'سلام میں نام ہے۔ ہزاروں کو بھیجی گئی زیادہ تر میلوں میں نام نہیں ہوتا۔ اس سے کچھ ثابت نہیں ہوتا: چرائی گئی فہرستوں میں نام بھی ہوتے ہیں۔',
    },
  },
}
