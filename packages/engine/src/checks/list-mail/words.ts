import type { Check } from '../check.ts'

export type Key = 'discussion' | 'newsletter'

export const words: Check<Key>['words'] = {
  en: {
    discussion: {
      title: 'It came through a list',
      explanation:
        'It was passed on by a list of people who write to each other. Anybody on the list may have written it.',
    },
    newsletter: {
      title: 'A newsletter with a way out',
      explanation:
        'It offers a way out of its list at the sender’s own domain. That is a good sign, not a proof.',
    },
  },
  ur: {
    discussion: {
      title: 'یہ ایک فہرست کے ذریعے آئی',
      explanation:
        'اسے ایسی فہرست نے آگے بھیجا جس کے لوگ ایک دوسرے کو لکھتے ہیں۔ فہرست کا کوئی بھی رکن اسے لکھ سکتا ہے۔',
    },
    newsletter: {
      title: 'خبرنامہ جس سے نکلا جا سکتا ہے',
      explanation:
        'یہ بھیجنے والے کے اپنے ڈومین پر فہرست سے نکلنے کا راستہ دیتی ہے۔ یہ اچھی علامت ہے، ثبوت نہیں۔',
    },
  },
}
