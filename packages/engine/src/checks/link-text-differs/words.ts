import type { Check } from '../check.ts'

export type Key = 'known-body' | 'other' | 'tracked'

export const words: Check<Key>['words'] = {
  en: {
    'known-body': {
      title: 'A link pretends to lead to {shown}',
      explanation:
        'The link shows {shown} but leads to {target}, somebody else’s site. Type the real address yourself.',
    },
    other: {
      title: 'A link leads elsewhere than it says',
      explanation: 'The link shows {shown} but leads to {target}.',
    },
    tracked: {
      title: 'A link takes a way round',
      explanation:
        'The link shows {shown} and leads to {target} first. Newsletters count clicks that way, so it need not mean anything.',
    },
  },
  ur: {
    'known-body': {
      title: 'لنک {shown} کا دھوکا دیتا ہے',
      explanation:
        'لنک پر {shown} لکھا ہے لیکن وہ {target} پر لے جاتا ہے، جو کسی اور کی ویب سائٹ ہے۔ اصلی پتا خود لکھ کر کھولیں۔',
    },
    other: {
      title: 'لنک کہیں اور لے جاتا ہے',
      explanation: 'لنک پر {shown} لکھا ہے لیکن وہ {target} پر لے جاتا ہے۔',
    },
    tracked: {
      title: 'لنک گھوم کر جاتا ہے',
      explanation:
        'لنک پر {shown} لکھا ہے اور وہ پہلے {target} پر لے جاتا ہے۔ خبرنامے کلک گننے کے لیے ایسا کرتے ہیں، اس لیے ضروری نہیں کہ اس میں کوئی خرابی ہو۔',
    },
  },
}
