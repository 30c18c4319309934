import type { Check } from '../check.ts'

export type Key = 'address' | 'domain' | 'reader' | 'several'

export const words: Check<Key>['words'] = {
  en: {
    address: {
      title: 'The name shown is somebody else’s address',
      explanation:
        'Your mail program shows “{shown}” as the sender’s name. That is only a name; the mail comes from {address}.',
    },
    domain: {
      title: 'The name shown is another site’s',
      explanation:
        'Your mail program shows “{shown}” as the sender’s name, but the mail comes from {address}.',
    },
    reader: {
      title: 'It pretends to come from you',
      explanation:
        'The sender’s name, “{shown}”, is yours or your office’s. The mail comes from {address}.',
    },
    several: {
      title: 'It names two senders',
      explanation:
        'The mail names two senders of different places: {address} and {shown}. Honest programs name one.',
    },
  },
  ur: {
    address: {
      title: 'دکھایا گیا نام کسی اور کا پتا ہے',
      explanation:
        'بھیجنے والے کے نام کی جگہ ”{shown}“ لکھا ہے۔ یہ صرف نام ہے؛ ای میل {address} سے آئی ہے۔',
    },
    domain: {
      title: 'دکھایا گیا نام کسی اور ویب سائٹ کا ہے',
      explanation: 'بھیجنے والے کے نام کی جگہ ”{shown}“ لکھا ہے، لیکن ای میل {address} سے آئی ہے۔',
    },
    reader: {
      title: 'یہ آپ ہی کے نام سے بھیجی گئی ہے',
      explanation:
        'بھیجنے والے کا نام ”{shown}“ آپ کا یا آپ کے دفتر کا ہے۔ ای میل {address} سے آئی ہے۔',
    },
    several: {
      title: 'اس میں دو بھیجنے والے لکھے ہیں',
      explanation:
        'ای میل میں دو الگ جگہوں کے بھیجنے والے لکھے ہیں: {address} اور {shown}۔ دیانت دار پروگرام ایک ہی لکھتے ہیں۔',
    },
  },
}
