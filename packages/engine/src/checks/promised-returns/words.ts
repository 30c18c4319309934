import type { Check } from '../check.ts'

type Key = 'guaranteed' | 'percent' | 'licence'

export const words: Check<Key>['words'] = {
  en: {
    guaranteed: {
      title: 'Promises a sure profit',
      explanation:
        'The message promises a return that is sure. No licensed house may promise that: every investment can lose, and whoever denies it pays the first with the money of the next, or nobody.',
    },
    percent: {
      title: 'Promises {percent} per cent',
      explanation:
        'The message promises a return of {percent} per cent. No honest investment pays that as a matter of course; what is shown on a screen as profit is not money until it is in your account.',
    },
    licence: {
      title: 'A licence number proves nothing',
      explanation:
        'To be registered with {body} permits nobody to take deposits, and approves no scheme. Look the name up in its own list.',
    },
  },
  ur: {
    guaranteed: {
      title: 'یقینی منافع کا وعدہ',
      explanation:
        'پیغام یقینی منافع کا وعدہ کرتا ہے۔ کوئی لائسنس یافتہ ادارہ ایسا وعدہ نہیں کر سکتا: ہر سرمایہ کاری میں نقصان ہو سکتا ہے، اور جو اس سے انکار کرے وہ پہلے والوں کو بعد والوں کے پیسے دیتا ہے، یا کسی کو نہیں۔',
    },
    percent: {
      title: '{percent} فیصد منافع کا وعدہ',
      explanation:
        'پیغام {percent} فیصد منافع کا وعدہ کرتا ہے۔ کوئی دیانت دار سرمایہ کاری ایسا منافع معمول کے طور پر نہیں دیتی؛ اسکرین پر دکھایا گیا منافع رقم نہیں، جب تک آپ کے اکاؤنٹ میں نہ آ جائے۔',
    },
    licence: {
      title: 'لائسنس نمبر کوئی ثبوت نہیں',
      explanation:
        '{body} میں رجسٹریشن لوگوں سے رقم جمع کرنے کی اجازت نہیں، نہ کسی اسکیم کی منظوری۔ نام اُس کی اپنی فہرست میں دیکھیں۔',
    },
  },
}
