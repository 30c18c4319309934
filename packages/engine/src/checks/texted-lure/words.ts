import type { Check, Words } from '../check.ts'

/** What false texts mostly tell. */
export type Bait = 'windfall' | 'account' | 'debt' | 'earning'
/** What is there besides, where nothing of that is told. */
export type Plain = 'whole' | 'told-with-way' | 'asked-with-way' | 'way-only'

/** By a stranger's link or chat; by a number; or with nothing but an answer to give. */
export type Key = Bait | Plain | `${Bait | Plain}-number` | `${Bait}-asked` | 'told-and-asked'

type Texts = Readonly<Record<Bait | Plain | 'told-and-asked', Words>>
type Titles = Readonly<Record<Bait | Plain, string>>

const en: Texts = {
  windfall: {
    title: 'A win or money, with a link or chat',
    explanation:
      'This text promises you a win, a refund or aid, and hands you the link or number for it. Whoever really owes you something does not need a code, a fee or a stranger’s link. Ask the body itself.',
  },
  account: {
    title: 'Trouble with an account, with a link or chat',
    explanation:
      'This text speaks of trouble with your account or connection and hands you the link or number to mend it. Do not use these: use the app, or the number on your card or bill.',
  },
  debt: {
    title: 'A parcel, fine or debt, with a link or chat',
    explanation:
      'This text speaks of a parcel, a fine or a debt and hands you a link or number. Look it up at the address of the body that you type yourself.',
  },
  earning: {
    title: 'Earnings or a loan, with a link or chat',
    explanation:
      'This text offers work, profit or a loan and hands you a link or number. Never pay to earn or to borrow.',
  },
  whole: {
    title: 'News, a demand, and a link or chat',
    explanation:
      'This text tells you something, wants you to act, and hands you the link or number to do it with. False texts are made so; some honest ones are too. Use the number on your card or the app you already have.',
  },
  'told-with-way': {
    title: 'News, with a link or chat',
    explanation:
      'This text tells or offers you something and hands you a link or number. Reach the sender by a way you already know.',
  },
  'asked-with-way': {
    title: 'A demand, with a link or chat',
    explanation:
      'This text wants you to act and hands you the link or number for it. Reach the sender by a way you already know.',
  },
  'told-and-asked': {
    title: 'News, and a demand',
    explanation: 'This text tells or offers you something and wants you to act on it.',
  },
  'way-only': {
    title: 'Holds a link or chat',
    explanation: 'This text hands you a link or number. Many honest texts do so too.',
  },
}

const ur: Texts = {
  windfall: {
    title: 'انعام یا رقم، اور ساتھ لنک یا چیٹ',
    explanation:
      'یہ پیغام انعام، رقم کی واپسی یا امداد کا وعدہ کرتا ہے اور اس کے لیے لنک یا نمبر دیتا ہے۔ جو واقعی آپ کو کچھ دینا چاہے اسے کوڈ، فیس یا کسی اجنبی کے لنک کی ضرورت نہیں۔ خود اس ادارے سے پوچھیں۔',
  },
  account: {
    title: 'اکاؤنٹ کا مسئلہ، اور ساتھ لنک یا چیٹ',
    explanation:
      'یہ پیغام آپ کے اکاؤنٹ یا کنکشن کے مسئلے کا ذکر کرتا ہے اور اسے ٹھیک کرنے کے لیے لنک یا نمبر دیتا ہے۔ یہ استعمال نہ کریں: اپنی ایپ، یا کارڈ یا بل پر لکھا نمبر استعمال کریں۔',
  },
  debt: {
    title: 'پارسل، جرمانہ یا واجبات، اور ساتھ لنک یا چیٹ',
    explanation:
      'یہ پیغام پارسل، جرمانے یا واجبات کا ذکر کرتا ہے اور لنک یا نمبر دیتا ہے۔ ادارے کی ویب سائٹ کا پتہ خود لکھ کر دیکھیں۔',
  },
  earning: {
    title: 'کمائی یا قرض، اور ساتھ لنک یا چیٹ',
    explanation:
      'یہ پیغام کام، منافع یا قرض کی پیشکش کرتا ہے اور لنک یا نمبر دیتا ہے۔ کمانے یا قرض لینے کے لیے پہلے کبھی رقم نہ دیں۔',
  },
  whole: {
    title: 'خبر، مطالبہ، اور لنک یا چیٹ',
    explanation:
      'یہ پیغام کچھ بتاتا ہے، کچھ کرنے کو کہتا ہے، اور اسی کے لیے لنک یا نمبر دیتا ہے۔ جھوٹے پیغام ایسے ہی ہوتے ہیں؛ کچھ سچے بھی۔ اپنے کارڈ پر لکھا نمبر یا اپنی ایپ استعمال کریں۔',
  },
  'told-with-way': {
    title: 'خبر، اور لنک یا چیٹ',
    explanation:
      'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'asked-with-way': {
    title: 'مطالبہ، اور لنک یا چیٹ',
    explanation:
      'یہ پیغام کچھ کرنے کو کہتا ہے اور اسی کے لیے لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'told-and-asked': {
    title: 'خبر، اور مطالبہ',
    explanation: 'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور اس پر کچھ کرنے کو کہتا ہے۔',
  },
  'way-only': {
    title: 'لنک یا چیٹ موجود ہے',
    explanation: 'یہ پیغام لنک یا نمبر دیتا ہے۔ بہت سے سچے پیغام بھی ایسا کرتے ہیں۔',
  },
}

const enNumber: Titles = {
  windfall: 'A win or money, with a number to call',
  account: 'Trouble with an account, with a number to call',
  debt: 'A parcel, fine or debt, with a number to call',
  earning: 'Earnings or a loan, with a number to call',
  whole: 'News, a demand, and a number to call',
  'told-with-way': 'News, with a number to call',
  'asked-with-way': 'A demand, with a number to call',
  'way-only': 'Holds a number to call',
}

const urNumber: Titles = {
  windfall: 'انعام یا رقم، اور ساتھ فون نمبر',
  account: 'اکاؤنٹ کا مسئلہ، اور ساتھ فون نمبر',
  debt: 'پارسل، جرمانہ یا واجبات، اور ساتھ فون نمبر',
  earning: 'کمائی یا قرض، اور ساتھ فون نمبر',
  whole: 'خبر، مطالبہ، اور فون نمبر',
  'told-with-way': 'خبر، اور فون نمبر',
  'asked-with-way': 'مطالبہ، اور فون نمبر',
  'way-only': 'فون نمبر موجود ہے',
}

const enAsked: Readonly<Record<Bait, string>> = {
  windfall: 'A win or money, and a demand',
  account: 'Trouble with an account, and a demand',
  debt: 'A parcel, fine or debt, and a demand',
  earning: 'Earnings or a loan, and a demand',
}

const urAsked: Readonly<Record<Bait, string>> = {
  windfall: 'انعام یا رقم، اور مطالبہ',
  account: 'اکاؤنٹ کا مسئلہ، اور مطالبہ',
  debt: 'پارسل، جرمانہ یا واجبات، اور مطالبہ',
  earning: 'کمائی یا قرض، اور مطالبہ',
}

export const words: Check<Key>['words'] = {
  en: wordsOf(en, enNumber, enAsked),
  ur: wordsOf(ur, urNumber, urAsked),
}

/** By a number it is explained as by a link, under a heading of its own; with neither, as any demand is. */
function wordsOf(
  texts: Texts,
  numbers: Titles,
  asked: Readonly<Record<Bait, string>>,
): Readonly<Record<Key, Words>> {
  const numbered = (key: Bait | Plain): Words => ({ ...texts[key], title: numbers[key] })
  const answered = (key: Bait): Words => ({ ...texts['told-and-asked'], title: asked[key] })
  return {
    ...texts,
    'windfall-number': numbered('windfall'),
    'account-number': numbered('account'),
    'debt-number': numbered('debt'),
    'earning-number': numbered('earning'),
    'whole-number': numbered('whole'),
    'told-with-way-number': numbered('told-with-way'),
    'asked-with-way-number': numbered('asked-with-way'),
    'way-only-number': numbered('way-only'),
    'windfall-asked': answered('windfall'),
    'account-asked': answered('account'),
    'debt-asked': answered('debt'),
    'earning-asked': answered('earning'),
  }
}
