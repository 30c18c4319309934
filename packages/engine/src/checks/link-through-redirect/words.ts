import type { Check } from '../check.ts'

export type Key = 'well-known' | 'known-site' | 'other' | 'own-counter' | 'mail-service'

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
    'own-counter': {
      title: 'The sender’s counter leads to somebody else',
      explanation:
        'The link begins at {host}, a domain of the name the mail bears, and carries on to {carried}, which is neither the sender’s nor well known. Newsletters link to others so; stolen mailing accounts do too.',
    },
    'mail-service': {
      title: 'A mailing service leads to somebody else',
      explanation:
        'The link passes through {host}, a service for mailings, and ends at {carried}, which is neither the sender’s nor well known. Newsletters link to others so.',
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
    'own-counter': {
      title: 'بھیجنے والے کا گنتی لنک کسی اور تک',
      explanation:
        'لنک {host} سے شروع ہوتا ہے جو بھیجنے والے کے نام کا ہے، اور {carried} تک جاتا ہے جو نہ بھیجنے والے کا ہے نہ معروف۔ نیوز لیٹر بھی یوں دوسروں کے لنک دیتے ہیں؛ چرائے گئے میلنگ اکاؤنٹ بھی۔',
    },
    'mail-service': {
      title: 'میلنگ سروس کسی اور تک لے جاتی ہے',
      explanation:
        'لنک میلنگ سروس {host} سے گزر کر {carried} پر پہنچتا ہے جو نہ بھیجنے والے کا ہے نہ معروف۔ نیوز لیٹر بھی یوں دوسروں کے لنک دیتے ہیں۔',
    },
  },
}
