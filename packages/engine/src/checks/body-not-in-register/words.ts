import type { Check } from '../check.ts'

type Key = 'not-in-complete' | 'with-power' | 'not-found'

export const words: Check<Key>['words'] = {
  en: {
    'not-in-complete': {
      title: 'No body of this name',
      explanation:
        '“{name}” is not among the bodies of this kind in {country}. That list is complete as of {asOf}.',
    },
    'with-power': {
      title: 'A body we cannot find',
      explanation:
        'The message accuses or threatens you in the name of “{name}”. We did not find a body of this name for {country}, as of {asOf}. Ask the authority you know, on a number you find yourself.',
    },
    'not-found': {
      title: 'A body we do not know',
      explanation:
        'We did not find “{name}” among the bodies we know for {country}, as of {asOf}. It may exist all the same.',
    },
  },
  ur: {
    'not-in-complete': {
      title: 'اس نام کا کوئی ادارہ نہیں',
      explanation:
        '{country} میں اس قسم کے اداروں میں ”{name}“ شامل نہیں۔ یہ فہرست {asOf} تک مکمل ہے۔',
    },
    'with-power': {
      title: 'یہ ادارہ ہمیں نہیں ملا',
      explanation:
        'یہ پیغام ”{name}“ کے نام سے الزام یا دھمکی دیتا ہے۔ {asOf} تک {country} کے لیے اس نام کا کوئی ادارہ ہمیں نہیں ملا۔ جس ادارے کو آپ جانتے ہیں، اس کا نمبر خود تلاش کر کے پوچھ لیں۔',
    },
    'not-found': {
      title: 'یہ ادارہ ہمارے علم میں نہیں',
      explanation:
        '{asOf} تک {country} کے جن اداروں کو ہم جانتے ہیں ان میں ”{name}“ نہیں ملا۔ ہو سکتا ہے یہ پھر بھی موجود ہو۔',
    },
  },
}
