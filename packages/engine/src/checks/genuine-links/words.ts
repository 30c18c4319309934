import type { Check } from '../check.ts'

export type Key = 'own' | 'own-and-known' | 'unproven'

export const words: Check<Key>['words'] = {
  en: {
    own: {
      title: 'All links lead to the sender',
      explanation:
        'The mail is proven to come from {domain}, and everything in it leads there. Whoever owns that domain wrote it; ask yourself whether you know him.',
    },
    'own-and-known': {
      title: 'The links lead to the sender and to known sites',
      explanation:
        'The mail is proven to come from {domain}; its links lead there and to sites of known bodies, and to no stranger.',
    },
    unproven: {
      title: 'The links lead to the domain that the mail names',
      explanation:
        'The links lead to {domain}, the domain that the mail says it comes from, and to no stranger. Whether it came from there, nobody has confirmed.',
    },
  },
  ur: {
    own: {
      title: 'سب لنک بھیجنے والے کے',
      explanation:
        'ای میل ثابت طور پر {domain} سے ہے اور اس کے سب لنک وہیں جاتے ہیں۔ یہ اسی ڈومین کے مالک نے لکھی ہے؛ سوچیں کہ آپ اسے جانتے ہیں یا نہیں۔',
    },
    'own-and-known': {
      title: 'لنک بھیجنے والے اور معروف سائٹوں کے',
      explanation:
        'ای میل ثابت طور پر {domain} سے ہے؛ اس کے لنک وہیں اور معروف اداروں کی سائٹوں پر جاتے ہیں، کسی اجنبی پر نہیں۔',
    },
    unproven: {
      title: 'لنک اسی ڈومین کے ہیں جس کا نام ہے',
      explanation:
        'لنک {domain} پر جاتے ہیں، جہاں سے ای میل اپنے آپ کو بتاتی ہے، کسی اجنبی پر نہیں۔ وہ واقعی وہاں سے آئی یا نہیں، کسی نے تصدیق نہیں کی۔',
    },
  },
}
