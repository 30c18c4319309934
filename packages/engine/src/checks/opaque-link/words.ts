import type { Check } from '../check.ts'

export type Key = 'fragment' | 'path' | 'query'

export const words: Check<Key>['words'] = {
  en: {
    fragment: {
      title: 'A number for you behind the link',
      explanation:
        'The link to {host} ends in a “#” and a code. What stands there no server sees: a program in the page reads it and leads you on. Mailings that hide their target work so.',
    },
    path: {
      title: 'A long code in the link',
      explanation:
        'Behind the words stands a link to {host} with a long code in place of a readable path: it tells who you are and hides what you will see. Counters of honest mailings look so too.',
    },
    query: {
      title: 'A long code behind the link',
      explanation:
        'Behind the words stands a link to {host} with a long code in it. Counters of honest mailings look so too.',
    },
  },
  ur: {
    fragment: {
      title: 'لنک کے آخر میں آپ کا نمبر',
      explanation:
        '{host} کا لنک “#” اور ایک کوڈ پر ختم ہوتا ہے۔ اسے کوئی سرور نہیں دیکھتا: صفحے کا پروگرام اسے پڑھ کر آگے لے جاتا ہے۔ منزل چھپانے والی ای میلیں ایسے کام کرتی ہیں۔',
    },
    path: {
      title: 'لنک میں لمبا کوڈ',
      explanation:
        'الفاظ کے پیچھے {host} کا لنک ہے جس میں پڑھنے کے قابل راستے کی جگہ لمبا کوڈ ہے: وہ بتاتا ہے کہ آپ کون ہیں اور چھپاتا ہے کہ آپ کیا دیکھیں گے۔ دیانت دار ای میلوں کے گنتی والے لنک بھی ایسے ہوتے ہیں۔',
    },
    query: {
      title: 'لنک کے پیچھے لمبا کوڈ',
      explanation:
        'الفاظ کے پیچھے {host} کا لنک ہے جس میں لمبا کوڈ ہے۔ دیانت دار ای میلوں کے گنتی والے لنک بھی ایسے ہوتے ہیں۔',
    },
  },
}
