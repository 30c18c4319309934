import type { Check } from '../check.ts'

export type Key = 'number'

export const words: Check<Key>['words'] = {
  en: {
    number: {
      title: 'An alarm with a stranger’s number, sent through a real service',
      explanation:
        'The service really sent this mail, but whoever uses it can type words into an invoice, a request or a shared file. This one frightens you and names {number}, which is not known to be the service’s. Do not call it; sign in to the service by yourself and look.',
    },
  },
  ur: {
    number: {
      title: 'اصل سروس کے ذریعے ڈراوا، ساتھ اجنبی نمبر',
      explanation:
        'یہ ای میل واقعی اس سروس نے بھیجی ہے، مگر اس کا کوئی بھی صارف بل، درخواست یا فائل میں اپنے الفاظ لکھ سکتا ہے۔ یہاں آپ کو ڈرا کر {number} دیا گیا ہے، جس کا اس سروس کا ہونا معلوم نہیں۔ اس پر کال نہ کریں؛ سروس کی ویب سائٹ خود کھول کر دیکھیں۔',
    },
  },
}
