import type { Check } from '../check.ts'

export type Key = 'footer' | 'country'

export const words: Check<Key>['words'] = {
  en: {
    footer: {
      title: 'The small print is in another language',
      explanation:
        'The mail is not in English, and its way to unsubscribe is told in English only. It was put together from pieces. Some honest newsletters are too.',
    },
    country: {
      title: 'The language does not fit the sender’s domain',
      explanation:
        'Domains that end in {suffix} belong to a country where hardly anybody writes this language. An address there may have been stolen. People abroad write their own language too.',
    },
  },
  ur: {
    footer: {
      title: 'باریک تحریر دوسری زبان میں',
      explanation:
        'ای میل انگریزی میں نہیں مگر فہرست سے نکلنے کا راستہ صرف انگریزی میں لکھا ہے۔ یہ ٹکڑوں سے جوڑی گئی ہے۔ بعض درست خبرنامے بھی ایسے ہوتے ہیں۔',
    },
    country: {
      title: 'زبان بھیجنے والے کے ڈومین سے میل نہیں کھاتی',
      explanation:
        '{suffix} والے ڈومین ایسے ملک کے ہیں جہاں یہ زبان شاید ہی کوئی لکھتا ہو۔ ہو سکتا ہے وہاں کا پتہ چرایا گیا ہو۔ باہر رہنے والے بھی اپنی زبان لکھتے ہیں۔',
    },
  },
}
