import type { Check } from '../check.ts'

type Key = 'above-last' | 'no-such-section' | 'about-something-else'

export const words: Check<Key>['words'] = {
  en: {
    'above-last': {
      title: 'A section that does not exist',
      explanation: 'The {law} has {last|section|sections}; there is no section {section}.',
    },
    'no-such-section': {
      title: 'A section that does not exist',
      explanation: 'The {law} has no section {section}.',
    },
    'about-something-else': {
      title: 'The section is about something else',
      explanation:
        'Section {section} of the {law} is about {subject}, while the message accuses you of something else: {accused}.',
    },
  },
  ur: {
    'above-last': {
      title: 'ایسی کوئی دفعہ نہیں',
      explanation: '{law} میں کل {last} دفعات ہیں؛ دفعہ {section} موجود نہیں۔',
    },
    'no-such-section': {
      title: 'ایسی کوئی دفعہ نہیں',
      explanation: '{law} میں دفعہ {section} موجود نہیں۔',
    },
    'about-something-else': {
      title: 'یہ دفعہ کسی اور معاملے سے متعلق ہے',
      explanation:
        '{law} کی دفعہ {section} کا تعلق {subject} سے ہے، جبکہ پیغام آپ پر کوئی اور الزام لگاتا ہے: {accused}۔',
    },
  },
}
