import type { Check } from '../check.ts'

type Key = 'with-body-here' | 'foreign'

export const words: Check<Key>['words'] = {
  en: {
    'with-body-here': {
      title: 'A body of another country',
      explanation:
        '“{name}” belongs to {home} and has no power in {country}. Here, {body} deals with {matter}.',
    },
    foreign: {
      title: 'A body of another country',
      explanation:
        '“{name}” belongs to {home}. It cannot accuse, summon or arrest anyone in {country}.',
    },
  },
  ur: {
    'with-body-here': {
      title: 'دوسرے ملک کا ادارہ',
      explanation:
        '”{name}“ {home} کا ادارہ ہے اور اسے {country} میں کوئی اختیار نہیں۔ یہاں یہ معاملہ ({matter}) {body} کے دائرۂ اختیار میں ہے۔',
    },
    foreign: {
      title: 'دوسرے ملک کا ادارہ',
      explanation:
        '”{name}“ {home} کا ادارہ ہے۔ یہ {country} میں کسی پر الزام نہیں لگا سکتا، نہ طلب کر سکتا ہے اور نہ گرفتار۔',
    },
  },
}
