import type { Check, Words } from '../check.ts'

export type Key =
  | 'windfall'
  | 'account'
  | 'debt'
  | 'earning'
  | 'whole'
  | 'told-with-way'
  | 'asked-with-way'
  | 'told-and-asked'
  | 'way-only'

const en: Readonly<Record<Key, Words>> = {
  windfall: {
    title: 'A win or money, with a link or number',
    explanation:
      'This text promises you a win, a refund or aid, and hands you the link or number for it. Whoever really owes you something does not need a code, a fee or a stranger’s link. Ask the body itself.',
  },
  account: {
    title: 'Trouble with an account, with a link or number',
    explanation:
      'This text speaks of trouble with your account or connection and hands you the link or number to mend it. Do not use these: use the app, or the number on your card or bill.',
  },
  debt: {
    title: 'A parcel, fine or debt, with a link or number',
    explanation:
      'This text speaks of a parcel, a fine or a debt and hands you a link or number. Look it up at the address of the body that you type yourself.',
  },
  earning: {
    title: 'Earnings or a loan, with a link or number',
    explanation:
      'This text offers work, profit or a loan and hands you a link or number. Never pay to earn or to borrow.',
  },
  whole: {
    title: 'News, a demand, and a link or number',
    explanation:
      'This text tells you something, wants you to act, and hands you the link or number to do it with. False texts are made so; some honest ones are too. Use the number on your card or the app you already have.',
  },
  'told-with-way': {
    title: 'News, with a link or number',
    explanation:
      'This text tells or offers you something and hands you a link or number. Reach the sender by a way you already know.',
  },
  'asked-with-way': {
    title: 'A demand, with a link or number',
    explanation:
      'This text wants you to act and hands you the link or number for it. Reach the sender by a way you already know.',
  },
  'told-and-asked': {
    title: 'News, and a demand',
    explanation: 'This text tells or offers you something and wants you to act on it.',
  },
  'way-only': {
    title: 'Holds a link or number',
    explanation: 'This text hands you a link or number. Many honest texts do so too.',
  },
}

const ur: Readonly<Record<Key, Words>> = {
  windfall: {
    title: 'انعام یا رقم، اور ساتھ لنک یا نمبر',
    explanation:
      'یہ پیغام انعام، رقم کی واپسی یا امداد کا وعدہ کرتا ہے اور اس کے لیے لنک یا نمبر دیتا ہے۔ جو واقعی آپ کو کچھ دینا چاہے اسے کوڈ، فیس یا کسی اجنبی کے لنک کی ضرورت نہیں۔ خود اس ادارے سے پوچھیں۔',
  },
  account: {
    title: 'اکاؤنٹ کا مسئلہ، اور ساتھ لنک یا نمبر',
    explanation:
      'یہ پیغام آپ کے اکاؤنٹ یا کنکشن کے مسئلے کا ذکر کرتا ہے اور اسے ٹھیک کرنے کے لیے لنک یا نمبر دیتا ہے۔ یہ استعمال نہ کریں: اپنی ایپ، یا کارڈ یا بل پر لکھا نمبر استعمال کریں۔',
  },
  debt: {
    title: 'پارسل، جرمانہ یا واجبات، اور ساتھ لنک یا نمبر',
    explanation:
      'یہ پیغام پارسل، جرمانے یا واجبات کا ذکر کرتا ہے اور لنک یا نمبر دیتا ہے۔ ادارے کی ویب سائٹ کا پتہ خود لکھ کر دیکھیں۔',
  },
  earning: {
    title: 'کمائی یا قرض، اور ساتھ لنک یا نمبر',
    explanation:
      'یہ پیغام کام، منافع یا قرض کی پیشکش کرتا ہے اور لنک یا نمبر دیتا ہے۔ کمانے یا قرض لینے کے لیے پہلے کبھی رقم نہ دیں۔',
  },
  whole: {
    title: 'خبر، مطالبہ، اور لنک یا نمبر',
    explanation:
      'یہ پیغام کچھ بتاتا ہے، کچھ کرنے کو کہتا ہے، اور اسی کے لیے لنک یا نمبر دیتا ہے۔ جھوٹے پیغام ایسے ہی ہوتے ہیں؛ کچھ سچے بھی۔ اپنے کارڈ پر لکھا نمبر یا اپنی ایپ استعمال کریں۔',
  },
  'told-with-way': {
    title: 'خبر، اور لنک یا نمبر',
    explanation:
      'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'asked-with-way': {
    title: 'مطالبہ، اور لنک یا نمبر',
    explanation:
      'یہ پیغام کچھ کرنے کو کہتا ہے اور اسی کے لیے لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'told-and-asked': {
    title: 'خبر، اور مطالبہ',
    explanation: 'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور اس پر کچھ کرنے کو کہتا ہے۔',
  },
  'way-only': {
    title: 'لنک یا نمبر موجود ہے',
    explanation: 'یہ پیغام لنک یا نمبر دیتا ہے۔ بہت سے سچے پیغام بھی ایسا کرتے ہیں۔',
  },
}

export const words: Check<Key>['words'] = { en, ur }
