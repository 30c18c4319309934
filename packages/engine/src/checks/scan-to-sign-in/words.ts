import type { Check } from '../check.ts'

export type Key = 'attached'

export const words: Check<Key>['words'] = {
  en: {
    attached: {
      title: 'A code to scan with your telephone, for an account',
      explanation:
        'You are asked to scan a code with your telephone to see a document or to keep an account. Such codes lead away from the screen that is watched over to one that is not. Open the service by typing its address.',
    },
  },
  ur: {
    attached: {
      title: 'اکاؤنٹ کے لیے فون سے کوڈ اسکین کرنے کو کہا گیا',
      explanation:
        'آپ سے کوئی دستاویز دیکھنے یا اکاؤنٹ بچانے کے لیے فون سے کوڈ اسکین کرنے کو کہا گیا ہے۔ ایسا کوڈ آپ کو محفوظ اسکرین سے ہٹا کر دوسری جگہ لے جاتا ہے۔ سروس کا پتہ خود لکھ کر کھولیں۔',
    },
  },
}
