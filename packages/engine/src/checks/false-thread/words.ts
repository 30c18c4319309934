import type { Check } from '../check.ts'

export type Key = 'reply' | 'forward' | 'broken'

export const words: Check<Key>['words'] = {
  en: {
    reply: {
      title: 'An answer to nothing',
      explanation:
        'The subject pretends to answer a mail, but nothing of an earlier mail is in it. Some programs do leave it out.',
    },
    forward: {
      title: 'Passed on, but nothing in it',
      explanation:
        'The subject pretends to pass a mail on, but nothing of another mail is in it. Some programs do leave it out.',
    },
    broken: {
      title: 'A made-up reference to an earlier mail',
      explanation: 'It refers to an earlier mail in a form that no mail program writes.',
    },
  },
  ur: {
    reply: {
      title: 'کسی بھی چیز کا جواب نہیں',
      explanation:
        'عنوان سے لگتا ہے کہ یہ جواب ہے، لیکن پہلی ای میل کی کوئی چیز اس میں نہیں۔ کچھ پروگرام اسے چھوڑ بھی دیتے ہیں۔',
    },
    forward: {
      title: 'آگے بھیجی گئی، مگر اندر کچھ نہیں',
      explanation:
        'عنوان سے لگتا ہے کہ کوئی ای میل آگے بھیجی گئی، لیکن اس میں کسی اور ای میل کی کوئی چیز نہیں۔ کچھ پروگرام اسے چھوڑ بھی دیتے ہیں۔',
    },
    broken: {
      title: 'پہلی ای میل کا گھڑا ہوا حوالہ',
      explanation:
        'یہ پہلی ای میل کا حوالہ ایسی شکل میں دیتی ہے جو کوئی ای میل پروگرام نہیں لکھتا۔',
    },
  },
}
