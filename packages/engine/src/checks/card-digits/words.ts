import type { Check } from '../check.ts'

export type Key = 'last-digits' | 'first-digits' | 'entry'

export const words: Check<Key>['words'] = {
  en: {
    'last-digits': {
      title: 'Names the last digits of a card or account',
      explanation:
        'The text names the last digits of a card or account. Banks do so; compare them with yours. If they are not yours, the text is not for you.',
    },
    entry: {
      title: 'Tells of an entry in your account',
      explanation:
        'The text names the last digits of an account, a day, and a balance or reference. Banks write so; compare it with your account in the bank’s own app.',
    },
    'first-digits': {
      title: 'Names the first digits of a card',
      explanation:
        'The text names the first digits of a card. All cards of a bank share them, so that anybody can name them. A bank names the last ones.',
    },
  },
  ur: {
    'last-digits': {
      title: 'کارڈ یا اکاؤنٹ کے آخری ہندسے لکھے ہیں',
      explanation:
        'پیغام میں کارڈ یا اکاؤنٹ کے آخری ہندسے ہیں۔ بینک ایسا ہی کرتے ہیں؛ انہیں اپنے ہندسوں سے ملائیں۔ نہ ملیں تو پیغام آپ کے لیے نہیں۔',
    },
    entry: {
      title: 'آپ کے اکاؤنٹ میں لین دین کی اطلاع',
      explanation:
        'پیغام میں اکاؤنٹ کے آخری ہندسے، تاریخ، اور بیلنس یا حوالہ نمبر ہے۔ بینک ایسا ہی لکھتے ہیں؛ بینک کی اپنی ایپ سے ملائیں۔',
    },
    'first-digits': {
      title: 'کارڈ کے پہلے ہندسے لکھے ہیں',
      explanation:
        'پیغام میں کارڈ کے پہلے ہندسے ہیں۔ یہ ایک بینک کے سب کارڈوں پر ایک جیسے ہوتے ہیں، اس لیے کوئی بھی لکھ سکتا ہے۔ بینک آخری ہندسے لکھتا ہے۔',
    },
  },
}
