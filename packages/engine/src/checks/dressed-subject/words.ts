import type { Check } from '../check.ts'

export type Key =
  | 'styled-letters'
  | 'hidden-signs'
  | 'mixed-letters'
  | 'name-symbols'
  | 'symbols'
  | 'symbol'
  | 'capitals'
  | 'signs'
  | 'code'

export const words: Check<Key>['words'] = {
  en: {
    'styled-letters': {
      title: 'The letters are in disguise',
      explanation:
        'Subject or sender are written in letters of mathematics or in circles, which hides the words from filters.',
    },
    'hidden-signs': {
      title: 'Invisible signs between the letters',
      explanation:
        'Subject or sender have signs between the letters that nobody sees. They hide the words from filters.',
    },
    'mixed-letters': {
      title: 'Letters of two alphabets in one word',
      explanation: 'A word in subject or sender mixes letters of two alphabets that look alike.',
    },
    'name-symbols': {
      title: 'Pictures in the sender’s name',
      explanation:
        'The sender’s name has pictures or signs in it. Some honest newsletters do this too.',
    },
    symbols: {
      title: 'A subject full of pictures',
      explanation: 'The subject has several pictures or signs. Honest advertising does this too.',
    },
    symbol: {
      title: 'A picture in the subject',
      explanation: 'The subject has a picture or sign. Many honest mails do this too.',
    },
    capitals: {
      title: 'The subject shouts',
      explanation: 'The subject is written in capitals. Some honest mails do this too.',
    },
    signs: {
      title: 'Rows of signs in the subject',
      explanation:
        'The subject has rows of exclamation or other marks. Some honest mails do this too.',
    },
    code: {
      title: 'A meaningless code in the subject',
      explanation:
        'The subject holds a code of letters and digits. Orders and tickets have such codes too.',
    },
  },
  ur: {
    'styled-letters': {
      title: 'حروف بھیس بدلے ہوئے ہیں',
      explanation:
        'عنوان یا بھیجنے والا ریاضی یا دائروں والے حروف میں لکھا ہے، جس سے الفاظ فلٹروں سے چھپ جاتے ہیں۔',
    },
    'hidden-signs': {
      title: 'حروف کے بیچ ان دیکھی علامتیں',
      explanation:
        'عنوان یا بھیجنے والے کے حروف کے بیچ ایسی علامتیں ہیں جو نظر نہیں آتیں۔ یہ الفاظ کو فلٹروں سے چھپاتی ہیں۔',
    },
    'mixed-letters': {
      title: 'ایک لفظ میں دو حروفِ تہجی',
      explanation:
        'عنوان یا بھیجنے والے کے ایک لفظ میں دو حروفِ تہجی کے ملتے جلتے حروف ملے ہوئے ہیں۔',
    },
    'name-symbols': {
      title: 'بھیجنے والے کے نام میں تصویریں',
      explanation:
        'بھیجنے والے کے نام میں تصویریں یا علامتیں ہیں۔ کچھ دیانت دار خبرنامے بھی ایسا کرتے ہیں۔',
    },
    symbols: {
      title: 'تصویروں بھرا عنوان',
      explanation: 'عنوان میں کئی تصویریں یا علامتیں ہیں۔ دیانت دار اشتہار بھی ایسا کرتے ہیں۔',
    },
    symbol: {
      title: 'عنوان میں تصویر',
      explanation: 'عنوان میں ایک تصویر یا علامت ہے۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    capitals: {
      title: 'عنوان چیختا ہے',
      explanation: 'عنوان بڑے حروف میں لکھا ہے۔ کچھ دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    signs: {
      title: 'عنوان میں علامتوں کی قطار',
      explanation: 'عنوان میں نشانات کی قطاریں ہیں۔ کچھ دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    code: {
      title: 'عنوان میں بے معنی کوڈ',
      explanation:
        'عنوان میں حروف اور ہندسوں کا کوڈ ہے۔ آرڈروں اور ٹکٹوں میں بھی ایسے کوڈ ہوتے ہیں۔',
    },
  },
}
