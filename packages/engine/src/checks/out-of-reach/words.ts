import type { Check } from '../check.ts'

export type Key = 'money' | 'errand'

export const words: Check<Key>['words'] = {
  en: {
    money: {
      title: 'Wants money, and is not to be asked',
      explanation:
        'The sender wants a payment or gift cards, and says that he cannot be rung or that nobody may know. That is how a false superior or client works. Speak to the person yourself first.',
    },
    errand: {
      title: 'Cannot be rung, and wants an answer',
      explanation:
        'The sender says that he cannot be rung and wants you to answer or to send your number. A false superior begins so; what he wants comes next. Ask the person in another way.',
    },
  },
  ur: {
    money: {
      title: 'رقم چاہیے، مگر پوچھنا منع ہے',
      explanation:
        'بھیجنے والا ادائیگی یا گفٹ کارڈ چاہتا ہے، اور کہتا ہے کہ فون نہیں ہو سکتا یا کسی کو پتا نہ چلے۔ جعلی افسر یا گاہک یہی کرتے ہیں۔ پہلے اُس شخص سے خود بات کریں۔',
    },
    errand: {
      title: 'فون نہیں ہو سکتا، جواب چاہیے',
      explanation:
        'بھیجنے والا کہتا ہے کہ فون نہیں ہو سکتا، اور آپ سے جواب یا نمبر چاہتا ہے۔ جعلی افسر اسی طرح شروع کرتا ہے؛ مطالبہ بعد میں آتا ہے۔ اُس شخص سے کسی اور ذریعے سے پوچھیں۔',
    },
  },
}
