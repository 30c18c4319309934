import type { Check } from '../check.ts'

type Key = 'with-section-here' | 'with-law-here' | 'foreign'

export const words: Check<Key>['words'] = {
  en: {
    'with-section-here': {
      title: 'A law that is not in force in {country}',
      explanation:
        'The {law} is a law of {home} and has no force in {country}. Here, {matter} falls under the {here}, section {section}.',
    },
    'with-law-here': {
      title: 'A law that is not in force in {country}',
      explanation:
        'The {law} is a law of {home} and has no force in {country}. Here, {matter} falls under the {here}.',
    },
    foreign: {
      title: 'A law that is not in force in {country}',
      explanation:
        'The {law} is a law of {home} and has no force in {country}. No authority of {country} would cite it against you.',
    },
  },
  ur: {
    'with-section-here': {
      title: 'یہ قانون {country} میں نافذ نہیں',
      explanation:
        '{law} {home} کا قانون ہے اور {country} میں نافذ نہیں۔ یہاں اس معاملے ({matter}) پر {here} کی دفعہ {section} لاگو ہوتی ہے۔',
    },
    'with-law-here': {
      title: 'یہ قانون {country} میں نافذ نہیں',
      explanation:
        '{law} {home} کا قانون ہے اور {country} میں نافذ نہیں۔ یہاں اس معاملے ({matter}) پر {here} لاگو ہوتا ہے۔',
    },
    foreign: {
      title: 'یہ قانون {country} میں نافذ نہیں',
      explanation:
        '{law} {home} کا قانون ہے اور {country} میں نافذ نہیں۔ {country} کا کوئی ادارہ آپ کے خلاف اس کا حوالہ نہیں دے گا۔',
    },
  },
}
