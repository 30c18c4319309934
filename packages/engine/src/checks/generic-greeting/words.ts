import type { Check } from '../check.ts'

export type Key = 'address' | 'role' | 'mailbox-name'

export const words: Check<Key>['words'] = {
  en: {
    address: {
      title: 'It calls you by your address',
      explanation:
        'The greeting uses a mail address in place of a name. Whoever has a list of addresses can write so; who knows you has your name.',
    },
    role: {
      title: 'It greets nobody in particular',
      explanation:
        'The greeting fits anyone: it has no name. Many honest mails do this too; a bank or shop where you have an account usually knows your name.',
    },
    'mailbox-name': {
      title: 'Your name is taken from your address',
      explanation:
        'The greeting uses the first part of your mail address as if it were your name. Programs do that when they know nothing else of you.',
    },
  },
  ur: {
    address: {
      title: 'آپ کو ای میل پتے سے پکارا گیا',
      explanation:
        'سلام میں نام کی جگہ ای میل پتہ ہے۔ جس کے پاس پتوں کی فہرست ہو وہ ایسا لکھ سکتا ہے؛ جو آپ کو جانتا ہے اس کے پاس آپ کا نام ہے۔',
    },
    role: {
      title: 'سلام کسی خاص شخص کو نہیں',
      explanation:
        'سلام ہر کسی پر پورا آتا ہے: اس میں نام نہیں۔ بہت سی دیانت دار ای میلز بھی ایسا کرتی ہیں؛ مگر جس بینک یا دکان میں آپ کا اکاؤنٹ ہو وہ عموماً نام جانتی ہے۔',
    },
    'mailbox-name': {
      title: 'آپ کا نام آپ کے پتے سے لیا گیا',
      explanation:
        'سلام میں آپ کے ای میل پتے کا پہلا حصہ نام کے طور پر لکھا ہے۔ پروگرام ایسا تب کرتے ہیں جب وہ آپ کے بارے میں اور کچھ نہ جانتے ہوں۔',
    },
  },
}
