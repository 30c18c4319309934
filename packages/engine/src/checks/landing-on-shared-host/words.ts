import type { Check } from '../check.ts'

export type Key =
  | 'storage'
  | 'site'
  | 'form'
  | 'document'
  | 'gateway'
  | 'app'
  | 'blog'
  | 'dynamic-dns'
  | 'link-page'
  | 'chat'

export const words: Check<Key>['words'] = {
  en: {
    storage: {
      title: 'A page in somebody’s storage',
      explanation:
        'The link leads to {host}, where anybody can keep files. Honest senders keep pictures there; a page to sign in, to pay or to claim something does not belong there.',
    },
    site: {
      title: 'A site anybody can build',
      explanation:
        'The link leads to {host}, below a service where anybody can put up a page in minutes and without proof of who he is. Small firms and clubs use it too; banks and authorities do not.',
    },
    form: {
      title: 'A form anybody can make',
      explanation:
        'The link leads to a form at {host}. Anybody can make one and reads what you fill in. Surveys and invitations use them honestly; never put a password, a card or an identity number there.',
    },
    document: {
      title: 'A shared file',
      explanation:
        'The link leads to something that somebody shares at {host}. Many honest mails do this too. Do not sign in again to see it, and ask the sender where you did not expect it.',
    },
    gateway: {
      title: 'A page behind a gateway',
      explanation:
        'The link leads through {host}, a gateway to pages that nobody can take down. Ordinary senders have no reason to use it.',
    },
    app: {
      title: 'A page on a developers’ service',
      explanation:
        'The link leads to {host}, where anybody can run a page of his own, often without paying. Developers use it honestly; a firm’s customers are led to its own site.',
    },
    blog: {
      title: 'A page on a free blog',
      explanation:
        'The link leads to {host}, a blog anybody can have. Many honest mails do this too; no bank or authority works from one.',
    },
    'dynamic-dns': {
      title: 'A name for a computer at home',
      explanation:
        'The link leads to {host}, a free name for computers whose address changes. Firms and authorities do not use such names.',
    },
    'link-page': {
      title: 'A page of links',
      explanation:
        'The link leads to {host}, a page that only leads on to others. Artists and shops use such pages; where it goes in the end is not seen here.',
    },
    chat: {
      title: 'A chat with a stranger',
      explanation:
        'The link opens a chat at {host}. Shops use that to answer questions; so do people who offer jobs, loans or profits and do not want their words kept.',
    },
  },
  ur: {
    storage: {
      title: 'کسی کی اسٹوریج پر صفحہ',
      explanation:
        'لنک {host} پر لے جاتا ہے جہاں کوئی بھی فائلیں رکھ سکتا ہے۔ دیانت دار لوگ وہاں تصویریں رکھتے ہیں؛ لاگ اِن، ادائیگی یا انعام کا صفحہ وہاں نہیں ہوتا۔',
    },
    site: {
      title: 'ایسی سائٹ جو کوئی بھی بنا سکتا ہے',
      explanation:
        'لنک {host} پر لے جاتا ہے، ایسی سروس پر جہاں کوئی بھی شناخت کے بغیر چند منٹ میں صفحہ بنا لیتا ہے۔ چھوٹے کاروبار اور کلب بھی اسے استعمال کرتے ہیں؛ بینک اور سرکاری ادارے نہیں۔',
    },
    form: {
      title: 'ایسا فارم جو کوئی بھی بنا سکتا ہے',
      explanation:
        'لنک {host} کے ایک فارم پر لے جاتا ہے۔ ایسا فارم کوئی بھی بنا سکتا ہے اور آپ کا لکھا پڑھ سکتا ہے۔ سروے اور دعوت نامے اسے دیانت سے بھی استعمال کرتے ہیں؛ وہاں پاس ورڈ، کارڈ یا شناختی نمبر کبھی نہ لکھیں۔',
    },
    document: {
      title: 'شیئر کی گئی فائل',
      explanation:
        'لنک {host} پر کسی کی شیئر کی ہوئی چیز پر لے جاتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسا کرتی ہیں۔ اسے دیکھنے کے لیے دوبارہ لاگ اِن نہ کریں، اور اگر توقع نہ تھی تو بھیجنے والے سے پوچھیں۔',
    },
    gateway: {
      title: 'گیٹ وے کے پیچھے صفحہ',
      explanation:
        'لنک {host} سے گزرتا ہے، جو ایسے صفحات کا راستہ ہے جنہیں کوئی ہٹا نہیں سکتا۔ عام بھیجنے والوں کو اس کی ضرورت نہیں ہوتی۔',
    },
    app: {
      title: 'ڈویلپرز کی سروس پر صفحہ',
      explanation:
        'لنک {host} پر لے جاتا ہے جہاں کوئی بھی اپنا صفحہ چلا سکتا ہے، اکثر بغیر پیسے کے۔ ڈویلپر اسے دیانت سے استعمال کرتے ہیں؛ ادارے اپنے گاہکوں کو اپنی سائٹ پر لے جاتے ہیں۔',
    },
    blog: {
      title: 'مفت بلاگ کا صفحہ',
      explanation:
        'لنک {host} پر لے جاتا ہے، ایک بلاگ جو کوئی بھی بنا سکتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسا کرتی ہیں؛ کوئی بینک یا سرکاری ادارہ بلاگ سے کام نہیں کرتا۔',
    },
    'dynamic-dns': {
      title: 'گھریلو کمپیوٹر کا نام',
      explanation:
        'لنک {host} پر لے جاتا ہے، جو بدلتے پتے والے کمپیوٹروں کا مفت نام ہے۔ ادارے ایسے نام استعمال نہیں کرتے۔',
    },
    'link-page': {
      title: 'لنکوں کا صفحہ',
      explanation:
        'لنک {host} پر لے جاتا ہے، ایک صفحہ جو صرف آگے لے جاتا ہے۔ فنکار اور دکانیں ایسے صفحے رکھتی ہیں؛ آخر میں کہاں جاتا ہے، یہاں نظر نہیں آتا۔',
    },
    chat: {
      title: 'اجنبی سے چیٹ',
      explanation:
        'لنک {host} پر چیٹ کھولتا ہے۔ دکانیں سوالوں کے جواب کے لیے ایسا کرتی ہیں؛ وہ بھی جو نوکری، قرض یا منافع کی پیشکش کرتے ہیں اور اپنے الفاظ کا ریکارڈ نہیں چاہتے۔',
    },
  },
}
