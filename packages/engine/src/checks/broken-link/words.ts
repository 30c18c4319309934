import type { Check } from '../check.ts'

export type Key = 'broken'

export const words: Check<Key>['words'] = {
  en: {
    broken: {
      title: 'A link written so that filters miss it',
      explanation:
        'The address in this text is not written as addresses are: a slash is missing, or there is a space in it. Senders break links to get past filters and leave it to you to mend them. Do not open it.',
    },
  },
  ur: {
    broken: {
      title: 'لنک بگاڑ کر لکھا گیا ہے',
      explanation:
        'اس پیغام میں ویب سائٹ کا پتہ ٹھیک طرح نہیں لکھا گیا: کوئی نشان غائب ہے یا بیچ میں خالی جگہ ہے۔ فلٹر سے بچنے کے لیے لنک ایسے لکھے جاتے ہیں تاکہ آپ خود درست کر کے کھولیں۔ اسے نہ کھولیں۔',
    },
  },
}
