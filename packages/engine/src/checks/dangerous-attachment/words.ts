import type { Check } from '../check.ts'

export type Key =
  | 'program'
  | 'double-extension'
  | 'disk-image'
  | 'macro-document'
  | 'locked-archive'
  | 'web-page'

export const words: Check<Key>['words'] = {
  en: {
    program: {
      title: 'The attachment is a program',
      explanation:
        '“{name}” is a program. Opening it lets it do what it likes on your device. No authority or bank sends programs.',
    },
    'double-extension': {
      title: 'A program dressed as a document',
      explanation: '“{name}” looks like a document by its name, but it is a program.',
    },
    'disk-image': {
      title: 'The attachment is a disk image',
      explanation:
        '“{name}” is a disk image. Fraudsters pack programs into one because mail filters rarely look inside.',
    },
    'macro-document': {
      title: 'The document can run a program',
      explanation:
        '“{name}” is a document that can carry a program (macros). Do not allow it to run anything.',
    },
    'locked-archive': {
      title: 'A locked archive, with the key in the mail',
      explanation:
        '“{name}” is an archive, and the message speaks of a password. A lock whose key lies beside it keeps out only the virus scanner.',
    },
    'web-page': {
      title: 'The attachment is a web page',
      explanation:
        '“{name}” opens as a page in your browser and may ask for your password there. Real documents do not come as web pages.',
    },
  },
  ur: {
    program: {
      title: 'منسلک فائل ایک پروگرام ہے',
      explanation:
        '”{name}“ ایک پروگرام ہے۔ اسے کھولنے سے یہ آپ کے آلے پر جو چاہے کر سکتا ہے۔ کوئی ادارہ یا بینک پروگرام نہیں بھیجتا۔',
    },
    'double-extension': {
      title: 'دستاویز کے روپ میں پروگرام',
      explanation: '”{name}“ نام سے دستاویز لگتی ہے، لیکن یہ ایک پروگرام ہے۔',
    },
    'disk-image': {
      title: 'منسلک فائل ڈسک امیج ہے',
      explanation:
        '”{name}“ ایک ڈسک امیج ہے۔ جعل ساز پروگرام اس میں اس لیے رکھتے ہیں کہ میل فلٹر اس کے اندر کم ہی دیکھتے ہیں۔',
    },
    'macro-document': {
      title: 'یہ دستاویز پروگرام چلا سکتی ہے',
      explanation:
        '”{name}“ ایسی دستاویز ہے جس میں پروگرام (میکرو) ہو سکتا ہے۔ اسے کچھ بھی چلانے کی اجازت نہ دیں۔',
    },
    'locked-archive': {
      title: 'بند فائل، اور چابی اسی ای میل میں',
      explanation:
        '”{name}“ ایک آرکائیو فائل ہے اور پیغام میں پاس ورڈ کا ذکر ہے۔ جس تالے کی چابی ساتھ پڑی ہو وہ صرف وائرس اسکینر کو روکتا ہے۔',
    },
    'web-page': {
      title: 'منسلک فائل ایک ویب صفحہ ہے',
      explanation:
        '”{name}“ آپ کے براؤزر میں صفحے کے طور پر کھلتی ہے اور وہاں پاس ورڈ مانگ سکتی ہے۔ اصلی دستاویزات ویب صفحے کی شکل میں نہیں آتیں۔',
    },
  },
}
