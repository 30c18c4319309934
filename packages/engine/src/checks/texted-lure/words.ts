import type { Check, Words } from '../check.ts'

export type Key = 'whole' | 'told-with-way' | 'asked-with-way' | 'told-and-asked' | 'way-only'

const en: Readonly<Record<Key, Words>> = {
  whole: {
    title: 'News, a demand, and a link or number',
    explanation:
      'This text tells you something, wants you to act, and hands you the link or number to do it with. False texts are made so; some honest ones are too. Use the number on your card or the app you already have.',
  },
  'told-with-way': {
    title: 'News, with a link or number',
    explanation:
      'This text tells or offers you something and hands you a link or number. Reach the sender by a way you already know.',
  },
  'asked-with-way': {
    title: 'A demand, with a link or number',
    explanation:
      'This text wants you to act and hands you the link or number for it. Reach the sender by a way you already know.',
  },
  'told-and-asked': {
    title: 'News, and a demand',
    explanation: 'This text tells or offers you something and wants you to act on it.',
  },
  'way-only': {
    title: 'Holds a link or number',
    explanation: 'This text hands you a link or number. Many honest texts do so too.',
  },
}

const ur: Readonly<Record<Key, Words>> = {
  whole: {
    title: 'خبر، مطالبہ، اور لنک یا نمبر',
    explanation:
      'یہ پیغام کچھ بتاتا ہے، کچھ کرنے کو کہتا ہے، اور اسی کے لیے لنک یا نمبر دیتا ہے۔ جھوٹے پیغام ایسے ہی ہوتے ہیں؛ کچھ سچے بھی۔ اپنے کارڈ پر لکھا نمبر یا اپنی ایپ استعمال کریں۔',
  },
  'told-with-way': {
    title: 'خبر، اور لنک یا نمبر',
    explanation:
      'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'asked-with-way': {
    title: 'مطالبہ، اور لنک یا نمبر',
    explanation:
      'یہ پیغام کچھ کرنے کو کہتا ہے اور اسی کے لیے لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'told-and-asked': {
    title: 'خبر، اور مطالبہ',
    explanation: 'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور اس پر کچھ کرنے کو کہتا ہے۔',
  },
  'way-only': {
    title: 'لنک یا نمبر موجود ہے',
    explanation: 'یہ پیغام لنک یا نمبر دیتا ہے۔ بہت سے سچے پیغام بھی ایسا کرتے ہیں۔',
  },
}

export const words: Check<Key>['words'] = { en, ur }
