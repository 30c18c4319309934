import type { Check } from '../check.ts'

type Key = 'matter' | 'near' | 'elsewhere' | 'nobody' | 'nowhere' | 'nowhere-matter'

export const words: Check<Key>['words'] = {
  en: {
    matter: {
      title: 'There is no such body in {country}',
      explanation:
        'There is no “{name}” in {country}; the name is known from fraudulent messages. The body that really deals with {matter} is {body}.',
    },
    near: {
      title: 'There is no such body in {country}',
      explanation:
        'There is no “{name}” in {country}; the name is known from fraudulent messages. The real body nearest to it is {body}.',
    },
    elsewhere: {
      title: 'There is no such body in {country}',
      explanation:
        'A body of this name exists in {countries}, but there is no “{name}” in {country}, and it has no power over you there.',
    },
    nobody: {
      title: 'There is no such body in {country}',
      explanation: 'There is no “{name}” in {country}. The name is known from fraudulent messages.',
    },
    nowhere: {
      title: 'There is no such body',
      explanation:
        'There is no “{name}”, in {country} or anywhere else. The name is known from fraudulent messages.',
    },
    'nowhere-matter': {
      title: 'There is no such body',
      explanation:
        'There is no “{name}”, in {country} or anywhere else; the name is known from fraudulent messages. In {country}, the body that deals with {matter} is {body}.',
    },
  },
  ur: {
    matter: {
      title: '{country} میں ایسا کوئی ادارہ نہیں',
      explanation:
        '{country} میں ”{name}“ نام کا کوئی ادارہ نہیں؛ یہ نام جعلی پیغامات سے جانا جاتا ہے۔ جس معاملے کا الزام ہے ({matter})، وہ دراصل {body} کے دائرۂ اختیار میں ہے۔',
    },
    near: {
      title: '{country} میں ایسا کوئی ادارہ نہیں',
      explanation:
        '{country} میں ”{name}“ نام کا کوئی ادارہ نہیں؛ یہ نام جعلی پیغامات سے جانا جاتا ہے۔ اس سے ملتا جلتا اصل ادارہ {body} ہے۔',
    },
    elsewhere: {
      title: '{country} میں ایسا کوئی ادارہ نہیں',
      explanation:
        'اس نام کا ادارہ {countries} میں تو ہے، مگر {country} میں ”{name}“ نام کا کوئی ادارہ نہیں، اور اسے یہاں آپ پر کوئی اختیار حاصل نہیں۔',
    },
    nobody: {
      title: '{country} میں ایسا کوئی ادارہ نہیں',
      explanation:
        '{country} میں ”{name}“ نام کا کوئی ادارہ نہیں۔ یہ نام جعلی پیغامات سے جانا جاتا ہے۔',
    },
    nowhere: {
      title: 'ایسا کوئی ادارہ نہیں',
      explanation:
        '”{name}“ نام کا ادارہ نہ {country} میں ہے نہ کہیں اور۔ یہ نام جعلی پیغامات سے جانا جاتا ہے۔',
    },
    'nowhere-matter': {
      title: 'ایسا کوئی ادارہ نہیں',
      explanation:
        '”{name}“ نام کا ادارہ نہ {country} میں ہے نہ کہیں اور؛ یہ نام جعلی پیغامات سے جانا جاتا ہے۔ {country} میں جس معاملے کا الزام ہے ({matter})، وہ {body} کے دائرۂ اختیار میں ہے۔',
    },
  },
}
