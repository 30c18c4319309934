import type { Check } from '../check.ts'

export type Key = 'data' | 'script' | 'file'

export const words: Check<Key>['words'] = {
  en: {
    data: {
      title: 'A page hidden in the link',
      explanation:
        'The link does not lead to a site: it holds a whole page within it. Nobody sends such links for an honest purpose.',
    },
    script: {
      title: 'A program hidden in the link',
      explanation:
        'The link does not lead to a site: it is a small program. Mail programs do not run it, and honest senders do not write it.',
    },
    file: {
      title: 'A link to a file in a network',
      explanation:
        'The link opens a file of a computer or network, not a page. Colleagues send such links within a firm; from outside, do not follow it.',
    },
  },
  ur: {
    data: {
      title: 'لنک کے اندر چھپا صفحہ',
      explanation:
        'لنک کسی سائٹ پر نہیں لے جاتا: اس کے اندر پورا صفحہ ہے۔ کوئی دیانت دار مقصد سے ایسا لنک نہیں بھیجتا۔',
    },
    script: {
      title: 'لنک کے اندر چھپا پروگرام',
      explanation:
        'لنک کسی سائٹ پر نہیں لے جاتا: وہ ایک چھوٹا پروگرام ہے۔ ای میل پروگرام اسے نہیں چلاتے اور دیانت دار لوگ اسے نہیں لکھتے۔',
    },
    file: {
      title: 'نیٹ ورک کی فائل کا لنک',
      explanation:
        'لنک کوئی صفحہ نہیں بلکہ کمپیوٹر یا نیٹ ورک کی فائل کھولتا ہے۔ دفتر کے ساتھی ایسے لنک بھیجتے ہیں؛ باہر سے آئے تو نہ کھولیں۔',
    },
  },
}
