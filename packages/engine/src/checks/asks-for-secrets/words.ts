import type { Check } from '../check.ts'

type Key = 'code' | 'credentials' | 'bank' | 'identity' | 'control' | 'receive' | 'forwarding'

export const words: Check<Key>['words'] = {
  en: {
    code: {
      title: 'Asks for a code or PIN',
      explanation:
        'The message asks for a code or PIN of yours. It is a key to your account: no bank, wallet, company or authority ever needs to hear it from you.',
    },
    credentials: {
      title: 'Asks for a password, PIN or card code',
      explanation:
        'The message asks for a password, a PIN or the code of a card. Nobody honest needs it: your bank and every service know you without it. Enter it only where you went yourself.',
    },
    bank: {
      title: 'Asks for bank or card details',
      explanation:
        'The message asks for details of your account or card. No authority investigates by asking for them in a message, and your own bank already has them.',
    },
    identity: {
      title: 'Asks for your identity details',
      explanation:
        'After a threat or a promise, the message asks for your identity card or other personal details. With them someone can open accounts or take SIMs in your name.',
    },
    control: {
      title: 'Wants a program on your device',
      explanation:
        'After an alarm, the message wants you to install a program. Whoever sees your screen sees your codes: no bank, utility or company needs that to help you.',
    },
    receive: {
      title: 'A PIN, to receive money',
      explanation: 'Whoever enters a PIN pays. It is needed to pay, never to receive money.',
    },
    forwarding: {
      title: 'A code that forwards your calls',
      explanation:
        'This code sends your calls, and the codes told in them, to the number in it. Did you dial it? ##002# ends it.',
    },
  },
  ur: {
    code: {
      title: 'کوڈ (OTP) یا پن مانگتا ہے',
      explanation:
        'پیغام آپ کا کوڈ یا پن مانگتا ہے۔ یہ آپ کے اکاؤنٹ کی چابی ہے: کسی بینک، والٹ، کمپنی یا ادارے کو یہ آپ سے پوچھنے کی کبھی ضرورت نہیں ہوتی۔',
    },
    credentials: {
      title: 'پاس ورڈ، پن یا کارڈ کا کوڈ مانگتا ہے',
      explanation:
        'پیغام پاس ورڈ، پن یا کارڈ کا کوڈ مانگتا ہے۔ کسی ایمان دار ادارے کو اس کی ضرورت نہیں: آپ کا بینک اور ہر سروس اس کے بغیر آپ کو پہچانتی ہے۔ اسے صرف وہاں لکھیں جہاں آپ خود گئے ہوں۔',
    },
    bank: {
      title: 'بینک یا کارڈ کی تفصیل مانگتا ہے',
      explanation:
        'پیغام آپ کے اکاؤنٹ یا کارڈ کی تفصیل مانگتا ہے۔ کوئی سرکاری ادارہ پیغام میں یہ پوچھ کر تفتیش نہیں کرتا، اور آپ کے اپنے بینک کے پاس یہ پہلے سے موجود ہے۔',
    },
    identity: {
      title: 'شناختی معلومات مانگتا ہے',
      explanation:
        'ڈرانے یا لالچ دینے کے بعد پیغام آپ کا شناختی کارڈ یا دوسری ذاتی معلومات مانگتا ہے۔ ان سے کوئی آپ کے نام پر اکاؤنٹ کھول سکتا ہے یا سم نکلوا سکتا ہے۔',
    },
    control: {
      title: 'آپ کے فون میں پروگرام ڈلوانا چاہتا ہے',
      explanation:
        'ڈرانے کے بعد پیغام کوئی پروگرام انسٹال کرنے کو کہتا ہے۔ جو آپ کی اسکرین دیکھے وہ آپ کے کوڈ بھی دیکھ لیتا ہے: کسی بینک، بجلی کمپنی یا ادارے کو مدد کے لیے اس کی ضرورت نہیں۔',
    },
    receive: {
      title: 'رقم لینے کے لیے پن مانگتا ہے',
      explanation:
        'جو پن لکھتا ہے، رقم اسی کی جاتی ہے۔ پن رقم دینے کے لیے ہوتا ہے، لینے کے لیے کبھی نہیں۔',
    },
    forwarding: {
      title: 'آپ کی کالیں کہیں اور بھیجنے والا کوڈ',
      explanation:
        'یہ کوڈ ملانے سے آپ کی کالیں، اور ان میں بتائے کوڈ، اس میں لکھے نمبر پر چلے جاتے ہیں۔ ملا دیا ہو تو ##002# سے ختم کریں۔',
    },
  },
}
