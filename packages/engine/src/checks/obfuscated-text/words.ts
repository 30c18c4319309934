import type { Check } from '../check.ts'

export type Key = 'zero-width' | 'mixed-scripts' | 'spaced-letters' | 'split-words' | 'direction'

export const words: Check<Key>['words'] = {
  en: {
    'zero-width': {
      title: 'Words split by invisible characters',
      explanation:
        '{count} words have characters inside that you cannot see. They are put there so that filters do not recognise the words.',
    },
    'mixed-scripts': {
      title: 'Words with letters of another alphabet',
      explanation:
        '{count} words mix Latin letters with look-alikes of another alphabet. You read the same word, and a filter does not.',
    },
    'spaced-letters': {
      title: 'Words spelled with gaps',
      explanation:
        '{count} words are written with a gap after each letter, which hides them from filters.',
    },
    'split-words': {
      title: 'Words cut in pieces',
      explanation:
        '{count} words are cut in pieces in a way that you cannot see. They are cut so that filters do not recognise them.',
    },
    direction: {
      title: 'Text that runs backwards',
      explanation:
        'The message holds signs that turn the direction of writing, so that you read something else than is written.',
    },
  },
  ur: {
    'zero-width': {
      title: 'الفاظ کے بیچ نظر نہ آنے والے حروف',
      explanation:
        '{count} الفاظ کے بیچ ایسے حروف ہیں جو نظر نہیں آتے۔ انھیں اس لیے ڈالا جاتا ہے کہ فلٹر الفاظ کو نہ پہچانیں۔',
    },
    'mixed-scripts': {
      title: 'الفاظ میں دوسری زبان کے ہم شکل حروف',
      explanation:
        '{count} الفاظ میں لاطینی حروف کے ساتھ کسی اور رسم الخط کے ہم شکل حروف ملائے گئے ہیں۔ آپ وہی لفظ پڑھتے ہیں، فلٹر نہیں پڑھ پاتا۔',
    },
    'spaced-letters': {
      title: 'الفاظ ٹکڑوں میں لکھے ہوئے',
      explanation: '{count} الفاظ کے ہر حرف کے بعد فاصلہ ہے، جس سے وہ فلٹر سے چھپ جاتے ہیں۔',
    },
    'split-words': {
      title: 'ٹکڑوں میں کٹے ہوئے الفاظ',
      explanation:
        '{count} الفاظ اس طرح ٹکڑوں میں کاٹے گئے ہیں کہ آپ کو نظر نہیں آتا۔ ایسا اس لیے کیا جاتا ہے کہ فلٹر انھیں نہ پہچانیں۔',
    },
    direction: {
      title: 'الٹی سمت میں لکھا متن',
      explanation:
        'پیغام میں ایسی علامتیں ہیں جو لکھائی کی سمت الٹ دیتی ہیں، اس لیے آپ وہ نہیں پڑھتے جو لکھا ہے۔',
    },
  },
}
