import type { Check } from '../check.ts'

export type Key = 'unfilled' | 'gibberish' | 'file-name' | 'machine-answer'

export const words: Check<Key>['words'] = {
  en: {
    unfilled: {
      title: 'A form that was not filled in',
      explanation:
        'The mail shows “{sample}”, where a program should have put something else. It was sent to many at once, and carelessly.',
    },
    gibberish: {
      title: 'A word that nobody chose',
      explanation:
        'The text holds “{sample}”. Programs add such letters so that no two mails are the same. Keys and order numbers of honest mails can look like it.',
    },
    'file-name': {
      title: 'A file with a senseless name',
      explanation:
        'A file is named “{sample}”, letters that nobody chose. Some honest programs name files like that.',
    },
    'machine-answer': {
      title: 'A writing program’s own words',
      explanation:
        'The mail holds “{sample}”, words of a program that wrote it. Nobody read it before it was sent.',
    },
  },
  ur: {
    unfilled: {
      title: 'خانہ جو بھرا نہیں گیا',
      explanation:
        'ای میل میں ”{sample}“ لکھا ہے جہاں پروگرام کو کچھ اور لکھنا تھا۔ یہ بہت سے لوگوں کو ایک ساتھ بے احتیاطی سے بھیجی گئی۔',
    },
    gibberish: {
      title: 'بے معنی لفظ',
      explanation:
        'متن میں ”{sample}“ ہے۔ پروگرام ایسے حروف اس لیے لگاتے ہیں کہ کوئی دو میلیں ایک جیسی نہ ہوں۔ بعض درست آرڈر نمبر بھی ایسے دکھتے ہیں۔',
    },
    'file-name': {
      title: 'بے معنی نام کی فائل',
      explanation:
        'ایک فائل کا نام ”{sample}“ ہے، یعنی ایسے حروف جو کسی نے نہیں چنے۔ بعض درست پروگرام بھی فائلوں کو ایسے نام دیتے ہیں۔',
    },
    'machine-answer': {
      title: 'لکھنے والے پروگرام کے اپنے الفاظ',
      explanation:
        'ای میل میں ”{sample}“ ہے، یعنی اس پروگرام کے الفاظ جس نے اسے لکھا۔ بھیجنے سے پہلے کسی نے اسے نہیں پڑھا۔',
    },
  },
}
