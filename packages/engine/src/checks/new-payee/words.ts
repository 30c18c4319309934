import type { Check } from '../check.ts'

export type Key = 'free-mail' | 'elsewhere'

export const words: Check<Key>['words'] = {
  en: {
    'free-mail': {
      title: 'Other bank details, from an address that anybody can have',
      explanation:
        'A change of bank details is asked for from {address}, an address that anybody can open. That is how pay and bills are led astray. Ring the person or firm on a number you already have before you change anything.',
    },
    elsewhere: {
      title: 'Other bank details, and the answer goes elsewhere',
      explanation:
        'New bank details are given, and your answer would go to {address}, not to where the mail says it is from. Ring the firm on a number you already have before you pay.',
    },
  },
  ur: {
    'free-mail': {
      title: 'بینک تفصیلات کی تبدیلی، عام مفت ای میل سے',
      explanation:
        'بینک کی تفصیلات بدلنے کا کہا گیا ہے، اور پیغام {address} سے ہے جو کوئی بھی بنا سکتا ہے۔ تنخواہیں اور بل اسی طرح چرائے جاتے ہیں۔ کچھ بدلنے سے پہلے اُس شخص یا ادارے کو اپنے پاس موجود نمبر پر فون کریں۔',
    },
    elsewhere: {
      title: 'نئی بینک تفصیلات، اور جواب کہیں اور جائے گا',
      explanation:
        'نئی بینک تفصیلات دی گئی ہیں اور آپ کا جواب {address} پر جائے گا، اُس پتے پر نہیں جس سے ای میل آئی دکھائی گئی ہے۔ ادائیگی سے پہلے اُس ادارے کو اپنے پاس موجود نمبر پر فون کریں۔',
    },
  },
}
