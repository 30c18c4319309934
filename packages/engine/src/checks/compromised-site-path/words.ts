import type { Check } from '../check.ts'

export type Key = 'machinery' | 'content-folder' | 'home' | 'script' | 'page'

export const words: Check<Key>['words'] = {
  en: {
    machinery: {
      title: 'Inside a site’s machinery',
      explanation:
        'The link to {host} leads into a folder for the site’s own programs, where its owner shows nobody a page. Intruders put theirs there.',
    },
    'content-folder': {
      title: 'Inside a site’s contents',
      explanation:
        'The link to {host} leads to a page in the folder where the site keeps pictures and files. Intruders put theirs there; some honest files stand there too.',
    },
    home: {
      title: 'In somebody’s private folder',
      explanation:
        'The link leads into a private folder of a user at {host}. Universities have such pages; a firm’s offers and a bank’s pages are not there.',
    },
    script: {
      title: 'A program on a stranger’s site',
      explanation:
        'The words hide a link to a small program at {host}, which has nothing to do with the sender. Many older honest sites work so too.',
    },
    page: {
      title: 'A single page deep in a stranger’s site',
      explanation:
        'The words hide a link to a single page deep in {host}, with a mark for the reader behind it. Bulk senders hide the real target so.',
    },
  },
  ur: {
    machinery: {
      title: 'سائٹ کی مشینری کے اندر',
      explanation:
        '{host} کا لنک سائٹ کے اپنے پروگراموں کے فولڈر میں جاتا ہے جہاں مالک کسی کو صفحہ نہیں دکھاتا۔ گھسنے والے اپنا صفحہ وہیں رکھتے ہیں۔',
    },
    'content-folder': {
      title: 'سائٹ کے مواد کے فولڈر میں',
      explanation:
        '{host} کا لنک اُس فولڈر کے صفحے پر جاتا ہے جہاں سائٹ تصویریں اور فائلیں رکھتی ہے۔ گھسنے والے اپنا صفحہ وہاں رکھتے ہیں؛ کچھ دیانت دار فائلیں بھی وہیں ہوتی ہیں۔',
    },
    home: {
      title: 'کسی کے ذاتی فولڈر میں',
      explanation:
        'لنک {host} پر کسی صارف کے ذاتی فولڈر میں جاتا ہے۔ یونیورسٹیوں میں ایسے صفحے ہوتے ہیں؛ بینک یا ادارے کے صفحے وہاں نہیں ہوتے۔',
    },
    script: {
      title: 'اجنبی سائٹ پر پروگرام',
      explanation:
        'الفاظ کے پیچھے {host} کے ایک چھوٹے پروگرام کا لنک ہے جس کا بھیجنے والے سے تعلق نہیں۔ بہت سی پرانی دیانت دار سائٹیں بھی ایسے چلتی ہیں۔',
    },
    page: {
      title: 'اجنبی سائٹ کی گہرائی میں اکیلا صفحہ',
      explanation:
        'الفاظ کے پیچھے {host} کی گہرائی میں ایک اکیلے صفحے کا لنک ہے جس کے آخر میں پڑھنے والے کا نشان ہے۔ تھوک میں بھیجنے والے یوں اصل منزل چھپاتے ہیں۔',
    },
  },
}
