import type { Check } from '../check.ts'

export type Key = 'stranger' | 'shared-host' | 'plain-address' | 'known' | 'attachment'

export const words: Check<Key>['words'] = {
  en: {
    stranger: {
      title: 'A few words and one link',
      explanation:
        'The mail says little and wants one thing: that you follow a link to {place}, which is not the sender’s own domain. Friends write like this too.',
    },
    'shared-host': {
      title: 'A few words and one link to a public place',
      explanation:
        'The mail says little, and its only link leads to {place}, where anyone can put up a page without being known.',
    },
    'plain-address': {
      title: 'A few words and one address',
      explanation:
        'The mail says little and shows the address {place}, which is not the sender’s own. Notices by machines and friends write like this too.',
    },
    known: {
      title: 'A few words and one link to a well-known site',
      explanation:
        'The mail says little, and its only link leads to {place}. Well-known sites can carry a stranger’s page or lead on elsewhere; most such links are harmless.',
    },
    attachment: {
      title: 'A few words and one file',
      explanation:
        'The mail says little and carries the file “{place}”. If you did not expect it, ask the sender in another way before you open it.',
    },
  },
  ur: {
    stranger: {
      title: 'چند الفاظ اور ایک لنک',
      explanation:
        'ای میل کم کہتی ہے اور ایک ہی بات چاہتی ہے: کہ آپ {place} کا لنک کھولیں، جو بھیجنے والے کا اپنا ڈومین نہیں۔ دوست بھی ایسے لکھتے ہیں۔',
    },
    'shared-host': {
      title: 'چند الفاظ اور ایک عوامی جگہ کا لنک',
      explanation:
        'ای میل کم کہتی ہے اور اس کا واحد لنک {place} پر جاتا ہے، جہاں کوئی بھی بغیر پہچان کے صفحہ بنا سکتا ہے۔',
    },
    'plain-address': {
      title: 'چند الفاظ اور ایک پتہ',
      explanation:
        'ای میل کم کہتی ہے اور {place} کا پتہ دکھاتی ہے، جو بھیجنے والے کا اپنا نہیں۔ مشینی اطلاعات اور دوست بھی ایسے لکھتے ہیں۔',
    },
    known: {
      title: 'چند الفاظ اور ایک معروف سائٹ کا لنک',
      explanation:
        'ای میل کم کہتی ہے اور اس کا واحد لنک {place} پر جاتا ہے۔ معروف سائٹ پر بھی اجنبی کا صفحہ ہو سکتا ہے؛ زیادہ تر ایسے لنک بے ضرر ہوتے ہیں۔',
    },
    attachment: {
      title: 'چند الفاظ اور ایک فائل',
      explanation:
        'ای میل کم کہتی ہے اور ساتھ فائل ”{place}“ ہے۔ اگر آپ کو اس کا انتظار نہیں تھا تو کھولنے سے پہلے بھیجنے والے سے کسی اور ذریعے سے پوچھیں۔',
    },
  },
}
