import type { RequestKind } from '../../claims/claim.ts'
import type { Check, Words } from '../check.ts'

export type Key = RequestKind | 'under-deadline' | 'urgent'

/** What is asked for, in English and Urdu. */
const ASKED: Readonly<Record<RequestKind, readonly [en: string, ur: string]>> = {
  reply: ['to answer', 'جواب دیں'],
  click: ['to follow a link or button', 'لنک یا بٹن دبائیں'],
  call: ['to telephone', 'فون کریں'],
  chat: ['to write by messenger', 'میسنجر پر لکھیں'],
  pay: ['to pay', 'رقم دیں'],
  'personal-data': ['who you are', 'ذاتی معلومات دیں'],
  'bank-details': ['bank or card details', 'بینک یا کارڈ کی تفصیل دیں'],
  credentials: ['a password or secret phrase', 'پاس ورڈ یا خفیہ الفاظ دیں'],
  otp: ['a code', 'کوڈ دیں'],
  install: ['to install something', 'کچھ انسٹال کریں'],
  secrecy: ['to keep it secret', 'بات خفیہ رکھیں'],
  'video-call': ['a video call, or to stay on the line', 'ویڈیو کال کریں یا لائن پر رہیں'],
  'open-attachment': ['to open an attachment', 'منسلکہ کھولیں'],
  'scan-qr': ['to scan a QR code', 'کیو آر کوڈ اسکین کریں'],
  'appear-in-person': ['to come in person', 'خود آئیں'],
  'buy-gift-card': ['gift cards', 'گفٹ کارڈ خریدیں'],
  'do-task': ['small tasks', 'چھوٹے کام کریں'],
  invest: ['to invest', 'سرمایہ لگائیں'],
  'change-bank-details': ['other bank details to be used', 'بینک کی تفصیل بدلیں'],
  'connect-wallet': ['to connect a crypto wallet', 'کرپٹو والیٹ جوڑیں'],
  'take-survey': ['to take a survey', 'سروے بھریں'],
}

/** What hardly any honest sender asks for in a message: that many do would be a dangerous thing to say. */
const GRAVE: ReadonlySet<RequestKind> = new Set([
  'otp',
  'credentials',
  'bank-details',
  'secrecy',
  'video-call',
  'buy-gift-card',
  'change-bank-details',
  'connect-wallet',
])

export const words: Check<Key>['words'] = {
  en: {
    ...each(([name], isGrave) => ({
      title: `Asks: ${name}`,
      explanation: isGrave
        ? `The message asks of you: ${name}. Honest senders hardly ever ask this in a message. Before you do it, ask the one it names on a number you know already.`
        : `The message asks of you: ${name}. Many honest messages do this too. Where you are unsure, find the way yourself: type the address, use the number you know.`,
    })),
    'under-deadline': {
      title: 'Asks it within a short time',
      explanation:
        'The message wants it done within three days or less. Haste keeps people from asking somebody else; an honest sender will still be there tomorrow.',
    },
    urgent: {
      title: 'Says that it is urgent',
      explanation:
        'The message says that it is urgent or needs you now. Many honest messages do this too. You may take the time to check it.',
    },
  },
  ur: {
    ...each(([, name], isGrave) => ({
      title: `کہتا ہے: ${name}`,
      explanation: isGrave
        ? `پیغام آپ سے کہتا ہے: ${name}۔ سچے بھیجنے والے پیغام میں شاید ہی کبھی ایسا کہتے ہیں۔ کچھ کرنے سے پہلے جس کا نام ہے اسی سے اس نمبر پر پوچھیں جو آپ پہلے سے جانتے ہیں۔`
        : `پیغام آپ سے کہتا ہے: ${name}۔ بہت سے سچے پیغامات بھی یہی کہتے ہیں۔ شک ہو تو راستہ خود چنیں: پتہ خود لکھیں، وہی نمبر ملائیں جو آپ جانتے ہیں۔`,
    })),
    'under-deadline': {
      title: 'تھوڑے وقت میں کرنے کو کہتا ہے',
      explanation:
        'پیغام تین دن یا اس سے کم وقت میں یہ کام چاہتا ہے۔ جلدی میں لوگ کسی سے پوچھ نہیں پاتے؛ سچا بھیجنے والا کل بھی موجود ہوگا۔',
    },
    urgent: {
      title: 'معاملہ فوری بتاتا ہے',
      explanation:
        'پیغام کہتا ہے کہ معاملہ فوری ہے۔ بہت سے سچے پیغامات بھی ایسا کہتے ہیں۔ آپ تصدیق کے لیے وقت لے سکتے ہیں۔',
    },
  },
}

function each(
  tell: (names: readonly [en: string, ur: string], isGrave: boolean) => Words,
): Readonly<Record<RequestKind, Words>> {
  const kinds = Object.keys(ASKED) as RequestKind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, tell(ASKED[kind], GRAVE.has(kind))]),
  ) as Record<RequestKind, Words>
}
