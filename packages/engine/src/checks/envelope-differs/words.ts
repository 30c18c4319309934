import type { Check } from '../check.ts'

export type Key =
  | 'free-mail'
  | 'body'
  | 'other'
  | 'service'
  | 'impossible'
  | 'borrowed'
  | 'server'
  | 'drawn'
  | 'sender-header'

export const words: Check<Key>['words'] = {
  en: {
    'free-mail': {
      title: 'A private address in another’s envelope',
      explanation:
        'The letter shows an address of {from}, but the envelope comes from {other}. Mail of {from} is sent by {from} itself.',
    },
    body: {
      title: 'A known sender in another’s envelope',
      explanation: 'The letter shows {from}, but the envelope comes from {other}.',
    },
    other: {
      title: 'The envelope names another sender',
      explanation: 'The letter shows {from}, the envelope {other}. Many honest mails do this too.',
    },
    service: {
      title: 'Sent by a mail service',
      explanation:
        'The letter shows {from}; {other}, a service that mails for others, sent it. Newsletters and receipts come that way, and some frauds.',
    },
    impossible: {
      title: 'The envelope’s sender cannot exist',
      explanation:
        'The envelope names {other} as its sender, which cannot exist. The letter shows {from}.',
    },
    borrowed: {
      title: 'The machine borrows a name',
      explanation:
        'The machine that sent this calls itself {other}, and nothing bears that out. The letter shows {from}.',
    },
    server: {
      title: 'A stranger’s machine sent it',
      explanation:
        'The machine that sent this calls itself {other}, which is neither the letter’s sender ({from}) nor the envelope’s, and nothing proves that it may. Small firms’ mail can look like this too.',
    },
    drawn: {
      title: 'A machine-made name behind the scenes',
      explanation:
        'Behind the sender shown, {from}, stands {other}, a domain of letters that spell nothing. Such names are made in great number, to be used for a day.',
    },
    'sender-header': {
      title: 'Posted by another address',
      explanation:
        'The letter shows {from}; a second line names {other} as who posted it. Many honest services do this too.',
    },
  },
  ur: {
    'free-mail': {
      title: 'نجی پتا، کسی اور کا لفافہ',
      explanation:
        'خط میں {from} کا پتا ہے، لیکن لفافہ {other} کا ہے۔ {from} کی ای میل خود {from} سے آتی ہے۔',
    },
    body: {
      title: 'جانا پہچانا بھیجنے والا، کسی اور کا لفافہ',
      explanation: 'خط میں {from} لکھا ہے، لیکن لفافہ {other} کا ہے۔',
    },
    other: {
      title: 'لفافے پر کوئی اور بھیجنے والا ہے',
      explanation:
        'خط میں {from} لکھا ہے اور لفافے پر {other}۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    service: {
      title: 'ای میل سروس کے ذریعے بھیجی گئی',
      explanation:
        'خط میں {from} لکھا ہے؛ اسے {other} نے بھیجا جو دوسروں کے لیے ای میل بھیجتی ہے۔ خبرنامے اور رسیدیں یوں ہی آتی ہیں، اور کچھ دھوکے بھی۔',
    },
    impossible: {
      title: 'لفافے کا بھیجنے والا ہو ہی نہیں سکتا',
      explanation: 'لفافے پر بھیجنے والا {other} ہے، جو ہو ہی نہیں سکتا۔ خط میں {from} لکھا ہے۔',
    },
    borrowed: {
      title: 'مشین نے کسی کا نام اپنا لیا ہے',
      explanation:
        'بھیجنے والی مشین خود کو {other} کہتی ہے، اور کوئی چیز اس کی تصدیق نہیں کرتی۔ خط میں {from} لکھا ہے۔',
    },
    server: {
      title: 'کسی اجنبی مشین نے بھیجی',
      explanation:
        'بھیجنے والی مشین خود کو {other} کہتی ہے، جو نہ خط کا بھیجنے والا ({from}) ہے نہ لفافے کا، اور کوئی چیز اس کی اجازت ثابت نہیں کرتی۔ چھوٹے اداروں کی ای میل بھی ایسی ہو سکتی ہے۔',
    },
    drawn: {
      title: 'پردے کے پیچھے مشین کا بنایا نام',
      explanation:
        'دکھائے گئے بھیجنے والے {from} کے پیچھے {other} ہے، بے معنی حروف کا ڈومین۔ ایسے نام بڑی تعداد میں ایک دن کے لیے بنائے جاتے ہیں۔',
    },
    'sender-header': {
      title: 'کسی اور پتے سے ڈالی گئی',
      explanation:
        'خط میں {from} لکھا ہے؛ دوسری سطر میں بھیجنے والا {other} ہے۔ بہت سی دیانت دار سروسیں بھی ایسا کرتی ہیں۔',
    },
  },
}
