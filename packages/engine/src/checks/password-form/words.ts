import type { Check } from '../check.ts'

type Key = 'password' | 'form'

export const words: Check<Key>['words'] = {
  en: {
    password: {
      title: 'Asks for a password inside the mail',
      explanation:
        'The mail itself holds a field for a password. No bank or service takes passwords in a mail.',
    },
    form: {
      title: 'A form inside the mail',
      explanation:
        'The mail holds a form that sends off what you type into it. Look who would get it.',
    },
  },
  ur: {
    password: {
      title: 'ای میل کے اندر پاس ورڈ مانگتا ہے',
      explanation:
        'خود ای میل میں پاس ورڈ لکھنے کا خانہ ہے۔ کوئی بینک یا سروس ای میل میں پاس ورڈ نہیں لیتی۔',
    },
    form: {
      title: 'ای میل کے اندر فارم',
      explanation:
        'ای میل میں ایک فارم ہے جو آپ کی لکھی ہوئی معلومات کہیں بھیج دیتا ہے۔ دیکھیں کہ وہ کس کو ملیں گی۔',
    },
  },
}
