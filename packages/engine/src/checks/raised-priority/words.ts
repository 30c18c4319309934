import type { Check } from '../check.ts'

export type Key = 'high' | 'flagged'

export const words: Check<Key>['words'] = {
  en: {
    high: {
      title: 'Marked as important',
      explanation: 'The sender marked it as of high importance. Many honest mails do this too.',
    },
    flagged: {
      title: 'Flagged for you by the sender',
      explanation:
        'The sender planted a flag for your list of things to do. Some honest mails do this too.',
    },
  },
  ur: {
    high: {
      title: 'اہم کا نشان لگایا گیا',
      explanation:
        'بھیجنے والے نے اس پر ”نہایت اہم“ کا نشان لگایا۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    flagged: {
      title: 'بھیجنے والے نے آپ کے لیے جھنڈا لگایا',
      explanation:
        'بھیجنے والے نے آپ کے کاموں کی فہرست کے لیے جھنڈا لگا دیا۔ کچھ دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
  },
}
