import type { Check } from '../check.ts'

export type Key = 'elsewhere'

export const words: Check<Key>['words'] = {
  en: {
    elsewhere: {
      title: 'A button that lets a stranger’s program into your account',
      explanation:
        'The link opens a true sign-in page, and then gives a program at {host} leave to read and act for you. A password changed afterwards does not stop it. Do not agree; look at your account’s list of connected apps.',
    },
  },
  ur: {
    elsewhere: {
      title: 'بٹن جو اجنبی پروگرام کو آپ کے اکاؤنٹ تک رسائی دیتا ہے',
      explanation:
        'یہ لنک اصلی سائن اِن صفحہ کھولتا ہے، مگر پھر {host} کے ایک پروگرام کو آپ کی طرف سے پڑھنے اور کام کرنے کی اجازت دیتا ہے۔ بعد میں پاس ورڈ بدلنے سے بھی یہ نہیں رکتا۔ اجازت نہ دیں، اور اپنے اکاؤنٹ میں منسلک ایپس کی فہرست دیکھیں۔',
    },
  },
}
