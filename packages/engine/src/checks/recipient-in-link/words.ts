import type { Check } from '../check.ts'

export type Key =
  | 'stranger'
  | 'among-many'
  | 'fragment'
  | 'encoded'
  | 'other-address'
  | 'own'
  | 'exit'
  | 'blank'

export const words: Check<Key>['words'] = {
  en: {
    stranger: {
      title: 'Your address stands in the link',
      explanation:
        'The link to {host} carries your mail address to somebody who is not the sender. Pages that steal passwords are filled in that way, and a click tells that your address is read.',
    },
    'among-many': {
      title: 'Your address stands in one of many links',
      explanation:
        'Of its many links, one to {host} carries your mail address. So newsletters lead to the page where you change what you get; it tells somebody other than the sender who you are.',
    },
    fragment: {
      title: 'Your address stands behind the link',
      explanation:
        'The link to {host} carries your mail address behind a “#”, where filters do not look. Ready-made pages that steal passwords work like this.',
    },
    encoded: {
      title: 'A mail address, disguised, stands in the link',
      explanation:
        'The link to {host} carries a mail address that was made unreadable. It tells the page who you are without your seeing it.',
    },
    'other-address': {
      title: 'A mail address stands in the link',
      explanation: 'The link to {host} carries a mail address. Many honest mails do this too.',
    },
    own: {
      title: 'Your address stands in a link to the sender',
      explanation:
        'A link to {host}, the sender’s own site, carries your mail address. Many honest mails do this too.',
    },
    exit: {
      title: 'The way out carries your address to a stranger',
      explanation:
        'The link to unsubscribe leads to {host}, which is not the sender’s, and carries your mail address there. Some mailing services do so honestly; the lists of spammers always do.',
    },
    blank: {
      title: 'A blank that was not filled',
      explanation:
        'In the link to {host} stands the blank of a template where your address should be: the message was sent in bulk with a tool, and carelessly.',
    },
  },
  ur: {
    stranger: {
      title: 'لنک میں آپ کا پتا لکھا ہے',
      explanation:
        '{host} کا لنک آپ کا ای میل پتا کسی ایسے کے پاس لے جاتا ہے جو بھیجنے والا نہیں۔ پاس ورڈ چرانے والے صفحے اسی طرح بھرے جاتے ہیں، اور کلک کرنے سے پتا چلتا ہے کہ آپ کا پتا پڑھا جاتا ہے۔',
    },
    'among-many': {
      title: 'کئی لنکوں میں سے ایک میں آپ کا پتا',
      explanation:
        'کئی لنکوں میں سے {host} کا ایک لنک آپ کا ای میل پتا لے جاتا ہے۔ خبرنامے اپنی ترتیبات کے صفحے پر یوں لے جاتے ہیں؛ اس سے کسی اور کو معلوم ہوتا ہے کہ آپ کون ہیں۔',
    },
    fragment: {
      title: 'لنک کے آخر میں آپ کا پتا',
      explanation:
        '{host} کے لنک میں “#” کے بعد آپ کا ای میل پتا ہے، جہاں فلٹر نہیں دیکھتے۔ پاس ورڈ چرانے والے تیار صفحے اسی طرح کام کرتے ہیں۔',
    },
    encoded: {
      title: 'لنک میں چھپا ہوا ای میل پتا',
      explanation:
        '{host} کا لنک ایک ای میل پتا ناقابلِ خواندگی شکل میں لے جاتا ہے۔ یوں صفحہ جان لیتا ہے کہ آپ کون ہیں اور آپ کو نظر نہیں آتا۔',
    },
    'other-address': {
      title: 'لنک میں ایک ای میل پتا',
      explanation:
        '{host} کا لنک ایک ای میل پتا لے جاتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسا کرتی ہیں۔',
    },
    own: {
      title: 'بھیجنے والے کے لنک میں آپ کا پتا',
      explanation:
        'بھیجنے والے کی اپنی سائٹ {host} کا لنک آپ کا ای میل پتا لے جاتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسا کرتی ہیں۔',
    },
    exit: {
      title: 'نکلنے کا لنک آپ کا پتا اجنبی کو دیتا ہے',
      explanation:
        'رکنیت ختم کرنے کا لنک {host} پر جاتا ہے جو بھیجنے والے کا نہیں، اور آپ کا پتا ساتھ لے جاتا ہے۔ کچھ سروسیں دیانت سے ایسا کرتی ہیں؛ اسپیم بھیجنے والے ہمیشہ۔',
    },
    blank: {
      title: 'خالی جگہ جو بھری نہیں گئی',
      explanation:
        '{host} کے لنک میں سانچے کی خالی جگہ رہ گئی جہاں آپ کا پتا ہونا تھا: پیغام کسی آلے سے بے احتیاطی سے تھوک میں بھیجا گیا۔',
    },
  },
}
