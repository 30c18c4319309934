import type { Check, Words } from '../check.ts'

/** What false texts mostly tell. */
export type Bait = 'windfall' | 'account' | 'debt' | 'earning'
/** What is there besides, where nothing of that is told. */
export type Plain = 'whole' | 'told-with-way' | 'asked-with-way' | 'way-only'

/** By a stranger's link or chat; by a number; or with nothing but an answer to give. */
export type Key = Bait | Plain | `${Bait | Plain}-number` | `${Bait}-asked` | 'told-and-asked'

/** What is there; how it ends is told by the way. */
interface Told {
  readonly what: string
  readonly explanation: string
}
type Texts = Readonly<Record<Bait | Plain, Told>>
interface Ends {
  readonly link: string
  readonly number: string
  readonly asked: string
}

const en: Texts = {
  windfall: {
    what: 'A win or money',
    explanation:
      'This text promises you a win, a refund or aid, and hands you the link or number for it. Whoever really owes you something does not need a code, a fee or a stranger’s link. Ask the body itself.',
  },
  account: {
    what: 'Trouble with an account',
    explanation:
      'This text speaks of trouble with your account or connection and hands you the link or number to mend it. Do not use these: use the app, or the number on your card or bill.',
  },
  debt: {
    what: 'A parcel, fine or debt',
    explanation:
      'This text speaks of a parcel, a fine or a debt and hands you a link or number. Look it up at the address of the body that you type yourself.',
  },
  earning: {
    what: 'Earnings or a loan',
    explanation:
      'This text offers work, profit or a loan and hands you a link or number. Never pay to earn or to borrow.',
  },
  whole: {
    what: 'News and a demand',
    explanation:
      'This text tells you something, wants you to act, and hands you the link or number to do it with. False texts are made so; some honest ones are too. Use the number on your card or the app you already have.',
  },
  'told-with-way': {
    what: 'News',
    explanation:
      'This text tells or offers you something and hands you a link or number. Reach the sender by a way you already know.',
  },
  'asked-with-way': {
    what: 'A demand',
    explanation:
      'This text wants you to act and hands you the link or number for it. Reach the sender by a way you already know.',
  },
  'way-only': {
    what: 'A text',
    explanation: 'This text hands you a link or number. Many honest texts do so too.',
  },
}

const ur: Texts = {
  windfall: {
    what: 'انعام یا رقم',
    explanation:
      'یہ پیغام انعام، رقم کی واپسی یا امداد کا وعدہ کرتا ہے اور اس کے لیے لنک یا نمبر دیتا ہے۔ جو واقعی آپ کو کچھ دینا چاہے اسے کوڈ، فیس یا کسی اجنبی کے لنک کی ضرورت نہیں۔ خود اس ادارے سے پوچھیں۔',
  },
  account: {
    what: 'اکاؤنٹ کا مسئلہ',
    explanation:
      'یہ پیغام آپ کے اکاؤنٹ یا کنکشن کے مسئلے کا ذکر کرتا ہے اور اسے ٹھیک کرنے کے لیے لنک یا نمبر دیتا ہے۔ یہ استعمال نہ کریں: اپنی ایپ، یا کارڈ یا بل پر لکھا نمبر استعمال کریں۔',
  },
  debt: {
    what: 'پارسل، جرمانہ یا واجبات',
    explanation:
      'یہ پیغام پارسل، جرمانے یا واجبات کا ذکر کرتا ہے اور لنک یا نمبر دیتا ہے۔ ادارے کی ویب سائٹ کا پتہ خود لکھ کر دیکھیں۔',
  },
  earning: {
    what: 'کمائی یا قرض',
    explanation:
      'یہ پیغام کام، منافع یا قرض کی پیشکش کرتا ہے اور لنک یا نمبر دیتا ہے۔ کمانے یا قرض لینے کے لیے پہلے کبھی رقم نہ دیں۔',
  },
  whole: {
    what: 'خبر اور مطالبہ',
    explanation:
      'یہ پیغام کچھ بتاتا ہے، کچھ کرنے کو کہتا ہے، اور اسی کے لیے لنک یا نمبر دیتا ہے۔ جھوٹے پیغام ایسے ہی ہوتے ہیں؛ کچھ سچے بھی۔ اپنے کارڈ پر لکھا نمبر یا اپنی ایپ استعمال کریں۔',
  },
  'told-with-way': {
    what: 'خبر',
    explanation:
      'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'asked-with-way': {
    what: 'مطالبہ',
    explanation:
      'یہ پیغام کچھ کرنے کو کہتا ہے اور اسی کے لیے لنک یا نمبر دیتا ہے۔ بھیجنے والے سے اس راستے سے رابطہ کریں جو آپ پہلے سے جانتے ہیں۔',
  },
  'way-only': {
    what: 'پیغام',
    explanation: 'یہ پیغام لنک یا نمبر دیتا ہے۔ بہت سے سچے پیغام بھی ایسا کرتے ہیں۔',
  },
}

const enAsked: Told = {
  what: 'News',
  explanation: 'This text tells or offers you something and wants you to act on it.',
}
const urAsked: Told = {
  what: 'خبر',
  explanation: 'یہ پیغام کچھ بتاتا یا پیش کرتا ہے اور اس پر کچھ کرنے کو کہتا ہے۔',
}

export const words: Check<Key>['words'] = {
  en: wordsOf(en, enAsked, {
    link: ', with a link or chat',
    number: ', with a number to call',
    asked: ', and a demand',
  }),
  ur: wordsOf(ur, urAsked, {
    link: '، اور ساتھ لنک یا چیٹ',
    number: '، اور ساتھ فون نمبر',
    asked: '، اور مطالبہ',
  }),
}

/** By a number it is explained as by a link, under a heading of its own; with neither, as any demand is. */
function wordsOf(texts: Texts, asked: Told, ends: Ends): Readonly<Record<Key, Words>> {
  const linked = (key: Bait | Plain): Words => titled(texts[key], ends.link)
  const numbered = (key: Bait | Plain): Words => titled(texts[key], ends.number)
  const answered = (key: Bait): Words => titled({ ...asked, what: texts[key].what }, ends.asked)
  return {
    windfall: linked('windfall'),
    account: linked('account'),
    debt: linked('debt'),
    earning: linked('earning'),
    whole: linked('whole'),
    'told-with-way': linked('told-with-way'),
    'asked-with-way': linked('asked-with-way'),
    'way-only': linked('way-only'),
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
    'told-and-asked': titled(asked, ends.asked),
  }
}

function titled({ what, explanation }: Told, end: string): Words {
  return { title: what + end, explanation }
}
