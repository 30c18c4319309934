import type { Check } from '../check.ts'

export type Key = 'written-to' | 'regular'

export const words: Check<Key>['words'] = {
  en: {
    'written-to': {
      title: 'Somebody here has written to this sender',
      explanation:
        'One of your people has written to {sender}, and this mail is proven to come from there. A mailbox can be broken into all the same.',
    },
    regular: {
      title: 'A sender known here',
      explanation:
        'On {days} days honest mail came from {sender}, and this one is proven to come from there.',
    },
  },
  ur: {
    'written-to': {
      title: 'اس بھیجنے والے کو یہاں سے لکھا جا چکا ہے',
      explanation:
        'آپ کے کسی ساتھی نے {sender} کو لکھا ہے، اور ثابت ہے کہ یہ ای میل وہیں سے آئی۔ پھر بھی کوئی اس میل باکس میں گھس سکتا ہے۔',
    },
    regular: {
      title: 'بھیجنے والا یہاں جانا پہچانا ہے',
      explanation:
        '{days} دن {sender} سے دیانت دار ای میل آ چکی ہے، اور ثابت ہے کہ یہ بھی وہیں سے آئی۔',
    },
  },
}
