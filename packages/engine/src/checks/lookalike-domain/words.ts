import type { Check } from '../check.ts'

export type Key = 'sender' | 'reply-to' | 'link'

export const words: Check<Key>['words'] = {
  en: {
    sender: {
      title: 'The sender’s address imitates a real one',
      explanation:
        'The message comes from {domain}. That looks like {real}, the domain of {body}, but it is another one that anybody could register.',
    },
    'reply-to': {
      title: 'Answers would go to an imitated address',
      explanation:
        'Your answer would go to {domain}. That looks like {real}, the domain of {body}, but it is another one that anybody could register.',
    },
    link: {
      title: 'A link imitates a real site',
      explanation:
        'A link leads to {domain}. That looks like {real}, the site of {body}, but it is another one. Open {real} yourself instead of following the link.',
    },
  },
  ur: {
    sender: {
      title: 'بھیجنے والے کا پتا اصلی پتے کی نقل ہے',
      explanation:
        'یہ پیغام {domain} سے آیا ہے۔ یہ دیکھنے میں {real} جیسا ہے جو {body} کا ڈومین ہے، لیکن یہ کوئی اور ڈومین ہے جسے کوئی بھی لے سکتا ہے۔',
    },
    'reply-to': {
      title: 'جواب ایک نقلی پتے پر جائے گا',
      explanation:
        'آپ کا جواب {domain} پر جائے گا۔ یہ دیکھنے میں {real} جیسا ہے جو {body} کا ڈومین ہے، لیکن یہ کوئی اور ڈومین ہے جسے کوئی بھی لے سکتا ہے۔',
    },
    link: {
      title: 'لنک اصلی ویب سائٹ کی نقل ہے',
      explanation:
        'ایک لنک {domain} پر لے جاتا ہے۔ یہ دیکھنے میں {real} جیسا ہے جو {body} کی ویب سائٹ ہے، لیکن یہ کوئی اور ہے۔ لنک پر جانے کے بجائے {real} خود کھولیں۔',
    },
  },
}
