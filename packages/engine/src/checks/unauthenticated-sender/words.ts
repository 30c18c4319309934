import type { Check } from '../check.ts'

export type Key = 'body' | 'refused' | 'doubted' | 'nothing' | 'signature-broken' | 'other-proven'

export const words: Check<Key>['words'] = {
  en: {
    body: {
      title: 'A known sender, and nothing proves it',
      explanation: 'The mail shows {domain}, whose owner proves his mail. Nothing proves this one.',
    },
    refused: {
      title: 'The domain’s owner does not allow this machine',
      explanation:
        '{domain} says which machines may send for it. The one that sent this is not among them.',
    },
    doubted: {
      title: 'The domain’s owner does not know this machine',
      explanation:
        '{domain} does not name the machine that sent this among those that send for it.',
    },
    nothing: {
      title: 'Nothing proves the sender',
      explanation:
        '{domain} offers nothing by which its mail can be proven. Some small firms never set that up.',
    },
    'signature-broken': {
      title: 'The signature does not hold',
      explanation:
        'The mail bears a signature that does not fit it, and nothing else proves {domain}. Forwarders break signatures too.',
    },
    'other-proven': {
      title: 'Only another sender is proven',
      explanation:
        'It is proven that somebody else sent this, not that {domain} did. Many honest services mail like this.',
    },
  },
  ur: {
    body: {
      title: 'جانا پہچانا بھیجنے والا، مگر کوئی ثبوت نہیں',
      explanation:
        'ای میل میں {domain} لکھا ہے، جس کا مالک اپنی ای میل کا ثبوت دیتا ہے۔ اس کا کوئی ثبوت نہیں۔',
    },
    refused: {
      title: 'ڈومین کا مالک اس مشین کو اجازت نہیں دیتا',
      explanation:
        '{domain} بتاتا ہے کہ کون سی مشینیں اس کے نام سے بھیج سکتی ہیں۔ بھیجنے والی مشین ان میں نہیں۔',
    },
    doubted: {
      title: 'ڈومین کا مالک اس مشین کو نہیں جانتا',
      explanation: '{domain} نے بھیجنے والی مشین کو اپنی بھیجنے والی مشینوں میں نہیں گنوایا۔',
    },
    nothing: {
      title: 'بھیجنے والے کا کوئی ثبوت نہیں',
      explanation:
        '{domain} کے پاس اپنی ای میل ثابت کرنے کا کوئی طریقہ نہیں۔ کچھ چھوٹے ادارے یہ کبھی نہیں بناتے۔',
    },
    'signature-broken': {
      title: 'دستخط درست نہیں',
      explanation:
        'ای میل پر ایسے دستخط ہیں جو اس سے میل نہیں کھاتے، اور {domain} کا کوئی اور ثبوت نہیں۔ آگے بھیجنے والے بھی دستخط توڑ دیتے ہیں۔',
    },
    'other-proven': {
      title: 'صرف کوئی اور بھیجنے والا ثابت ہے',
      explanation:
        'یہ ثابت ہے کہ اسے کسی اور نے بھیجا، یہ نہیں کہ {domain} نے بھیجا۔ بہت سی دیانت دار سروسیں یوں ہی بھیجتی ہیں۔',
    },
  },
}
