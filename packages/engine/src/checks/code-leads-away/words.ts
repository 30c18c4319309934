import type { Check } from '../check.ts'

export type Key = 'asked' | 'asked-among-links' | 'only' | 'also'

export const words: Check<Key>['words'] = {
  en: {
    asked: {
      title: 'The code leads to a stranger',
      explanation:
        'You are asked to scan a code, and it is the only way the message offers. It leads to {host}, which is not the sender’s. A code hides where it leads, and moves you to your phone, where nobody checks the address.',
    },
    'asked-among-links': {
      title: 'A code to scan leads elsewhere',
      explanation:
        'You are asked to scan a code. It leads to {host}, which is not the sender’s. Look at the address your phone shows before you open it.',
    },
    only: {
      title: 'The only link is in a code',
      explanation:
        'The message has no link but a code in a picture, and it leads to {host}, which is not the sender’s. Links are put into codes so that filters do not see them.',
    },
    also: {
      title: 'A code leads elsewhere',
      explanation:
        'A picture has a code that leads to {host}, which is not the sender’s. Many honest mails have such codes too, for an app or a payment.',
    },
  },
  ur: {
    asked: {
      title: 'کوڈ کسی اجنبی جگہ لے جاتا ہے',
      explanation:
        'آپ سے کوڈ اسکین کرنے کو کہا گیا ہے اور پیغام میں یہی ایک راستہ ہے۔ یہ {host} پر لے جاتا ہے جو بھیجنے والے کا نہیں۔ کوڈ چھپاتا ہے کہ وہ کہاں لے جائے گا، اور آپ کو فون پر لے آتا ہے جہاں پتا کوئی نہیں دیکھتا۔',
    },
    'asked-among-links': {
      title: 'اسکین کرنے والا کوڈ کہیں اور لے جاتا ہے',
      explanation:
        'آپ سے کوڈ اسکین کرنے کو کہا گیا ہے۔ یہ {host} پر لے جاتا ہے جو بھیجنے والے کا نہیں۔ کھولنے سے پہلے فون پر دکھایا گیا پتا دیکھ لیں۔',
    },
    only: {
      title: 'واحد لنک ایک کوڈ میں',
      explanation:
        'پیغام میں تصویر کے کوڈ کے سوا کوئی لنک نہیں، اور وہ {host} پر لے جاتا ہے جو بھیجنے والے کا نہیں۔ لنک کوڈ میں اس لیے رکھے جاتے ہیں کہ فلٹر نہ دیکھیں۔',
    },
    also: {
      title: 'ایک کوڈ کہیں اور لے جاتا ہے',
      explanation:
        'تصویر میں ایک کوڈ ہے جو {host} پر لے جاتا ہے، اور یہ بھیجنے والے کا نہیں۔ بہت سے دیانت دار پیغاموں میں بھی ایپ یا ادائیگی کے ایسے کوڈ ہوتے ہیں۔',
    },
  },
}
