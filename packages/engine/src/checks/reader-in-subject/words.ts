import type { Check } from '../check.ts'

export type Key = 'address' | 'domain' | 'name' | 'greeting'

export const words: Check<Key>['words'] = {
  en: {
    address: {
      title: 'Your address stands in the subject',
      explanation: 'The subject calls you by your mail address. Some honest alerts do this too.',
    },
    domain: {
      title: 'Your office’s domain stands in the subject',
      explanation:
        'The subject names your own domain, which is easily taken from your address. Some honest alerts do this too.',
    },
    name: {
      title: 'A part of your address stands in the subject',
      explanation:
        'The subject calls you by the first part of your address. Many honest mails do this too.',
    },
    greeting: {
      title: 'It greets you by your address',
      explanation:
        'The letter begins with your mail address in the place of a name. Many honest mails do this too.',
    },
  },
  ur: {
    address: {
      title: 'عنوان میں آپ کا پتا ہے',
      explanation:
        'عنوان میں آپ کو آپ کے ای میل پتے سے پکارا گیا ہے۔ کچھ دیانت دار اطلاعات بھی ایسی ہوتی ہیں۔',
    },
    domain: {
      title: 'عنوان میں آپ کے دفتر کا ڈومین ہے',
      explanation:
        'عنوان میں آپ کا اپنا ڈومین ہے، جو آپ کے پتے سے لیا جا سکتا ہے۔ کچھ دیانت دار اطلاعات بھی ایسی ہوتی ہیں۔',
    },
    name: {
      title: 'عنوان میں آپ کے پتے کا حصہ ہے',
      explanation:
        'عنوان میں آپ کو آپ کے پتے کے پہلے حصے سے پکارا گیا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
    greeting: {
      title: 'آپ کو پتے سے سلام کیا گیا ہے',
      explanation:
        'خط نام کی جگہ آپ کے ای میل پتے سے شروع ہوتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسی ہوتی ہیں۔',
    },
  },
}
