import type { WordsIn } from '../language.tsx'
import type { Overview } from './types.ts'

type Naming = NonNullable<Overview['naming']>

/** What a campaign is called to which nobody gave a title. */
export interface CalledWords {
  /** Nothing could be read of its first message. */
  readonly unreadable: string
  readonly asks: Readonly<Record<NonNullable<Naming['asks']>, string>>
  readonly channels: Readonly<Record<NonNullable<Naming['channel']>, string>>
  /** Where it is not known how it came. */
  readonly message: string
  readonly ofWords: (channel: string, words: number) => string
}

export const calledWords: WordsIn<CalledWords> = {
  en: {
    unreadable: 'A message that cannot be read',
    asks: {
      'move-to-safety': 'asks to move money to a “safe” account',
      'hand-over': 'asks to hand over money or cards',
      'pin-to-receive': 'asks for a PIN',
      otp: 'asks for a code or PIN',
      'forward-calls': 'asks to dial a code',
      credentials: 'asks for a password or secret phrase',
      'connect-wallet': 'asks to connect a crypto wallet',
      'change-bank-details': 'asks to use other bank details',
      'buy-gift-card': 'asks for gift cards',
      'bank-details': 'asks for bank or card details',
      pay: 'asks to pay',
      invest: 'asks to invest',
      install: 'asks to install something',
      'do-task': 'offers small tasks',
      'personal-data': 'asks for personal data',
      'video-call': 'asks for a video call',
      'appear-in-person': 'asks to come in person',
      'scan-qr': 'asks to scan a QR code',
      'open-attachment': 'asks to open an attachment',
      call: 'asks to call',
      'press-key': 'asks to press a key',
      chat: 'asks to write by messenger',
      click: 'asks to follow a link',
      reply: 'asks to answer',
      'take-survey': 'asks to take a survey',
      spread: 'asks to pass it on',
      secrecy: 'asks to keep it secret',
    },
    channels: { email: 'E-mail', sms: 'SMS', chat: 'Chat message', letter: 'Letter' },
    message: 'Message',
    ofWords: (channel, words) =>
      words === 1 ? `${channel} of one word` : `${channel} of ${words.toLocaleString('en')} words`,
  },
  ur: {
    unreadable: 'ایک پیغام جو پڑھا نہیں جا سکا',
    asks: {
      'move-to-safety': 'رقم ”محفوظ“ اکاؤنٹ میں بھیجنے کو کہتا ہے',
      'hand-over': 'رقم یا کارڈ کسی کو دینے کو کہتا ہے',
      'pin-to-receive': 'پن مانگتا ہے',
      otp: 'کوڈ یا پن مانگتا ہے',
      'forward-calls': 'کوڈ ملانے کو کہتا ہے',
      credentials: 'پاس ورڈ یا خفیہ الفاظ مانگتا ہے',
      'connect-wallet': 'کرپٹو والیٹ جوڑنے کو کہتا ہے',
      'change-bank-details': 'بینک کی تفصیل بدلنے کو کہتا ہے',
      'buy-gift-card': 'گفٹ کارڈ مانگتا ہے',
      'bank-details': 'بینک یا کارڈ کی تفصیل مانگتا ہے',
      pay: 'رقم مانگتا ہے',
      invest: 'سرمایہ لگانے کو کہتا ہے',
      install: 'کچھ انسٹال کرنے کو کہتا ہے',
      'do-task': 'چھوٹے کام پیش کرتا ہے',
      'personal-data': 'ذاتی معلومات مانگتا ہے',
      'video-call': 'ویڈیو کال کرنے کو کہتا ہے',
      'appear-in-person': 'خود آنے کو کہتا ہے',
      'scan-qr': 'کیو آر کوڈ اسکین کرنے کو کہتا ہے',
      'open-attachment': 'منسلکہ کھولنے کو کہتا ہے',
      call: 'فون کرنے کو کہتا ہے',
      'press-key': 'کوئی ہندسہ دبانے کو کہتا ہے',
      chat: 'میسنجر پر لکھنے کو کہتا ہے',
      click: 'لنک کھولنے کو کہتا ہے',
      reply: 'جواب مانگتا ہے',
      'take-survey': 'سروے بھرنے کو کہتا ہے',
      spread: 'آگے بھیجنے کو کہتا ہے',
      secrecy: 'بات خفیہ رکھنے کو کہتا ہے',
    },
    channels: { email: 'ای میل', sms: 'ایس ایم ایس', chat: 'چیٹ پیغام', letter: 'خط' },
    message: 'پیغام',
    ofWords: (channel, words) =>
      words === 1 ? `${channel}، ایک لفظ` : `${channel}، ${words.toLocaleString('en')} الفاظ`,
  },
}
