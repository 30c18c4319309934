import type { Check } from '../check.ts'

export type Key = 'sender' | 'reply-to' | 'link'

export const words: Check<Key>['words'] = {
  en: {
    sender: {
      title: 'The sender’s address imitates a real one',
      explanation:
        'The message comes from {domain}, which only looks like {real}, the domain of {body}. Anybody could register it.',
    },
    'reply-to': {
      title: 'Answers would go to an imitated address',
      explanation:
        'Your answer would go to {domain}, which only looks like {real}, the domain of {body}. Anybody could register it.',
    },
    link: {
      title: 'A link imitates a real site',
      explanation:
        'A link leads to {domain}, which only looks like {real}, the site of {body}. Open {real} yourself instead of following the link.',
    },
  },
  ur: {
    sender: {
      title: 'بھیجنے والے کا پتا اصلی پتے کی نقل ہے',
      explanation:
        'یہ پیغام {domain} سے آیا ہے، جو {body} کے ڈومین {real} سے صرف ملتا جلتا ہے۔ ایسا ڈومین کوئی بھی لے سکتا ہے۔',
    },
    'reply-to': {
      title: 'جواب ایک نقلی پتے پر جائے گا',
      explanation:
        'آپ کا جواب {domain} پر جائے گا، جو {body} کے ڈومین {real} سے صرف ملتا جلتا ہے۔ ایسا ڈومین کوئی بھی لے سکتا ہے۔',
    },
    link: {
      title: 'لنک اصلی ویب سائٹ کی نقل ہے',
      explanation:
        'ایک لنک {domain} پر لے جاتا ہے، جو {body} کی ویب سائٹ {real} سے صرف ملتی جلتی ہے۔ لنک پر جانے کے بجائے {real} خود کھولیں۔',
    },
  },
}
