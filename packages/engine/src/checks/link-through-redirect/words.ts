import type { Check } from '../check.ts'

export type Key = 'well-known' | 'known-site' | 'other'

export const words: Check<Key>['words'] = {
  en: {
    'well-known': {
      title: 'Led on by a well-known site',
      explanation:
        'The link begins at {host}, a name that filters trust, and leads on from there ({carried}). Where it ends is what counts.',
    },
    'known-site': {
      title: 'Another address within a known one',
      explanation:
        'The link is at {host} and carries the address of {carried} within it. Many honest mails do this too; where it ends is what counts.',
    },
    other: {
      title: 'Another address within the link',
      explanation:
        'The link is at {host}, a stranger’s, and carries the address of {carried} within it. Counters of mailings do so honestly; it also hides where one ends.',
    },
  },
  ur: {
    'well-known': {
      title: 'مشہور سائٹ سے آگے',
      explanation:
        'لنک {host} سے شروع ہوتا ہے جس پر فلٹر بھروسا کرتے ہیں، اور وہاں سے آگے لے جاتا ہے ({carried})۔ اصل بات یہ ہے کہ آخر کہاں پہنچتا ہے۔',
    },
    'known-site': {
      title: 'معروف پتے کے اندر دوسرا پتا',
      explanation:
        'لنک {host} کا ہے اور اس کے اندر {carried} کا پتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسا کرتی ہیں؛ اصل بات آخری منزل ہے۔',
    },
    other: {
      title: 'لنک کے اندر دوسرا پتا',
      explanation:
        'لنک {host} کا ہے جو ایک اجنبی ہے، اور اس کے اندر {carried} کا پتا ہے۔ ای میل گننے والے دیانت سے ایسا کرتے ہیں؛ اس سے منزل بھی چھپتی ہے۔',
    },
  },
}
