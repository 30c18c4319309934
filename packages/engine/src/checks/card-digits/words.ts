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
      title: 'Tells of an entry in an account, by its last digits',
      explanation:
        'The text names the last digits of a card or account. Banks do so; compare them with yours. If they are not yours, the text is not for you.',
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
      title: 'اکاؤنٹ میں لین دین کی اطلاع، آخری ہندسوں کے ساتھ',
      explanation:
        'پیغام میں کارڈ یا اکاؤنٹ کے آخری ہندسے ہیں۔ بینک ایسا ہی کرتے ہیں؛ انہیں اپنے ہندسوں سے ملائیں۔ نہ ملیں تو پیغام آپ کے لیے نہیں۔',
    },
    'first-digits': {
      title: 'کارڈ کے پہلے ہندسے لکھے ہیں',
      explanation:
        'پیغام میں کارڈ کے پہلے ہندسے ہیں۔ یہ ایک بینک کے سب کارڈوں پر ایک جیسے ہوتے ہیں، اس لیے کوئی بھی لکھ سکتا ہے۔ بینک آخری ہندسے لکھتا ہے۔',
    },
  },
}
