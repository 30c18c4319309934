import type { RequestKind } from '../../claims/claim.ts'
import type { Check, Words } from '../check.ts'

export type Key = RequestKind | 'under-deadline' | 'urgent'

/** What is asked for, a table a language: a page holds only its own. */
const ASKED_EN: Readonly<Record<RequestKind, string>> = {
  reply: 'to answer',
  click: 'to follow a link or button',
  call: 'to telephone',
  chat: 'to write by messenger',
  pay: 'to pay',
  'personal-data': 'who you are',
  'bank-details': 'bank or card details',
  credentials: 'a password or secret phrase',
  otp: 'a code or PIN',
  install: 'to install something',
  secrecy: 'to keep it secret',
  'video-call': 'a video call, or to stay on the line',
  'open-attachment': 'to open an attachment',
  'scan-qr': 'to scan a QR code',
  'appear-in-person': 'to come in person',
  'buy-gift-card': 'gift cards',
  'do-task': 'small tasks',
  invest: 'to invest',
  'change-bank-details': 'other bank details to be used',
  'connect-wallet': 'to connect a crypto wallet',
  'take-survey': 'to take a survey',
  spread: 'to pass it on to others',
  'pin-to-receive': 'a PIN',
  'forward-calls': 'to dial a code',
  'move-to-safety': 'to move your money to a “safe” account',
  'press-key': 'to press a key',
  'hand-over': 'to hand over money, cards or jewellery',
}

const ASKED_UR: Readonly<Record<RequestKind, string>> = {
  reply: 'جواب دیں',
  click: 'لنک یا بٹن دبائیں',
  call: 'فون کریں',
  chat: 'میسنجر پر لکھیں',
  pay: 'رقم دیں',
  'personal-data': 'ذاتی معلومات دیں',
  'bank-details': 'بینک یا کارڈ کی تفصیل دیں',
  credentials: 'پاس ورڈ یا خفیہ الفاظ دیں',
  otp: 'کوڈ یا پن دیں',
  install: 'کچھ انسٹال کریں',
  secrecy: 'بات خفیہ رکھیں',
  'video-call': 'ویڈیو کال کریں یا لائن پر رہیں',
  'open-attachment': 'منسلکہ کھولیں',
  'scan-qr': 'کیو آر کوڈ اسکین کریں',
  'appear-in-person': 'خود آئیں',
  'buy-gift-card': 'گفٹ کارڈ خریدیں',
  'do-task': 'چھوٹے کام کریں',
  invest: 'سرمایہ لگائیں',
  'change-bank-details': 'بینک کی تفصیل بدلیں',
  'connect-wallet': 'کرپٹو والیٹ جوڑیں',
  'take-survey': 'سروے بھریں',
  spread: 'دوسروں کو آگے بھیجیں',
  'pin-to-receive': 'پن دیں',
  'forward-calls': 'کوڈ ملائیں',
  'move-to-safety': 'رقم کسی ”محفوظ“ اکاؤنٹ میں بھیجیں',
  'press-key': 'کوئی ہندسہ دبائیں',
  'hand-over': 'رقم، کارڈ یا زیور کسی کو تھما دیں',
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
  'pin-to-receive',
  'forward-calls',
  'move-to-safety',
  'hand-over',
])

export const words: Check<Key>['words'] = {
  en: {
    ...each(ASKED_EN, (name, isGrave) => ({
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
    ...each(ASKED_UR, (name, isGrave) => ({
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
  names: Readonly<Record<RequestKind, string>>,
  tell: (name: string, isGrave: boolean) => Words,
): Readonly<Record<RequestKind, Words>> {
  const kinds = Object.keys(names) as RequestKind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, tell(names[kind], GRAVE.has(kind))]),
  ) as Record<RequestKind, Words>
}
