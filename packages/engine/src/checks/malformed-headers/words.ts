import type { Check } from '../check.ts'

export type Key =
  | 'false-unsubscribe'
  | 'from'
  | 'hidden-letters'
  | 'twice'
  | 'far-date'
  | 'zone'
  | 'unfilled'
  | 'no-date'
  | 'raw-letters'
  | 'mime'

export const words: Check<Key>['words'] = {
  en: {
    'false-unsubscribe': {
      title: 'Its way out leads nowhere',
      explanation:
        'The mail offers to unsubscribe, in a line that holds neither a page nor an address.',
    },
    from: {
      title: 'The sender’s line is in disorder',
      explanation: 'The sender is written as “{from}”, which no mail program writes.',
    },
    'hidden-letters': {
      title: 'Plain letters are hidden in codes',
      explanation:
        'Sender or subject are written in codes where plain letters would do. That hides words from filters.',
    },
    twice: {
      title: 'Lines that may stand once stand twice',
      explanation: 'The mail has two of a line of which there may be one.',
    },
    'far-date': {
      title: 'It is dated on another day',
      explanation: 'The mail is dated days from when it was sent. Wrong clocks do this too.',
    },
    zone: {
      title: 'Its time is of no place on earth',
      explanation: 'The mail is dated in a time zone that does not exist.',
    },
    unfilled: {
      title: 'A blank was not filled in',
      explanation: 'The head of the mail still has the blanks of a program for mass mail.',
    },
    'no-date': {
      title: 'It bears no date',
      explanation: 'The mail has no date that can be read. Some simple systems leave it out.',
    },
    'raw-letters': {
      title: 'Letters not written as mail asks',
      explanation:
        'The head of the mail has letters that are not encoded as mail asks. Some simple systems do this.',
    },
    mime: {
      title: 'Its parts are in disorder',
      explanation: 'The mail is not put together as it says. Some simple systems do this.',
    },
  },
  ur: {
    'false-unsubscribe': {
      title: 'فہرست سے نکلنے کا راستہ کہیں نہیں جاتا',
      explanation: 'ای میل فہرست سے نکلنے کی پیشکش کرتی ہے، مگر اس سطر میں نہ کوئی صفحہ ہے نہ پتا۔',
    },
    from: {
      title: 'بھیجنے والے کی سطر بے ترتیب ہے',
      explanation: 'بھیجنے والا ”{from}“ لکھا ہے، جو کوئی ای میل پروگرام یوں نہیں لکھتا۔',
    },
    'hidden-letters': {
      title: 'سادہ حروف اشاروں میں چھپائے گئے ہیں',
      explanation:
        'بھیجنے والا یا عنوان اشاروں میں لکھا ہے جہاں سادہ حروف کافی تھے۔ اس سے الفاظ فلٹروں سے چھپ جاتے ہیں۔',
    },
    twice: {
      title: 'ایک بار آنے والی سطریں دو بار ہیں',
      explanation: 'ای میل میں وہ سطر دو بار ہے جو ایک ہی بار ہو سکتی ہے۔',
    },
    'far-date': {
      title: 'اس پر کسی اور دن کی تاریخ ہے',
      explanation: 'ای میل پر بھیجے جانے سے کئی دن دور کی تاریخ ہے۔ غلط گھڑیاں بھی ایسا کرتی ہیں۔',
    },
    zone: {
      title: 'اس کا وقت زمین پر کہیں کا نہیں',
      explanation: 'ای میل پر ایسے ٹائم زون کا وقت ہے جو ہے ہی نہیں۔',
    },
    unfilled: {
      title: 'خالی جگہ پُر نہیں کی گئی',
      explanation: 'ای میل کے سرنامے میں اجتماعی ای میل کے پروگرام کی خالی جگہیں رہ گئی ہیں۔',
    },
    'no-date': {
      title: 'اس پر تاریخ نہیں',
      explanation: 'ای میل پر پڑھی جا سکنے والی تاریخ نہیں۔ کچھ سادہ نظام اسے چھوڑ دیتے ہیں۔',
    },
    'raw-letters': {
      title: 'حروف ای میل کے قاعدے سے نہیں لکھے گئے',
      explanation:
        'ای میل کے سرنامے میں حروف قاعدے کے مطابق نہیں لکھے گئے۔ کچھ سادہ نظام ایسا کرتے ہیں۔',
    },
    mime: {
      title: 'اس کے حصے بے ترتیب ہیں',
      explanation: 'ای میل ویسے جڑی ہوئی نہیں جیسا وہ کہتی ہے۔ کچھ سادہ نظام ایسا کرتے ہیں۔',
    },
  },
}
