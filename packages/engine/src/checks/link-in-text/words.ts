import type { Check } from '../check.ts'

export type Key =
  | 'own-name'
  | 'name-in-text'
  | 'name-dressed'
  | 'name-elsewhere'
  | 'named-on-shared'

export const words: Check<Key>['words'] = {
  en: {
    'own-name': {
      title: 'The link bears the sender’s name',
      explanation:
        'The text opens with the name {name}, and its link leads to {host}, a site of that very name.',
    },
    'name-in-text': {
      title: 'The link bears a name that the text speaks of',
      explanation:
        'The text speaks of a name, and its link leads to {host}, a site of that very name.',
    },
    'name-dressed': {
      title: 'The link dresses up in the sender’s name',
      explanation:
        'The text opens with the name {name}, and {host} has that name and more words in it. Anybody can register such a site. Type the address you know.',
    },
    'name-elsewhere': {
      title: 'The link is not the sender’s',
      explanation:
        'The text opens with the name {name}, but its link leads to {host}, which does not bear it. Type the address you know.',
    },
    'named-on-shared': {
      title: 'A name, and a link that hides where it leads',
      explanation:
        'The text opens with the name {name}, but its link leads to {host}, which anybody can use. Firms that have a name have a site of their own.',
    },
  },
  ur: {
    'own-name': {
      title: 'لنک پر بھیجنے والے ہی کا نام ہے',
      explanation: 'پیغام {name} کے نام سے شروع ہوتا ہے اور اس کا لنک {host} اسی نام کی سائٹ ہے۔',
    },
    'name-in-text': {
      title: 'لنک پر وہی نام ہے جس کا پیغام میں ذکر ہے',
      explanation: 'پیغام میں جس نام کا ذکر ہے، اس کا لنک {host} اسی نام کی سائٹ ہے۔',
    },
    'name-dressed': {
      title: 'لنک میں نام کے ساتھ اور الفاظ جوڑے گئے ہیں',
      explanation:
        'پیغام {name} کے نام سے شروع ہوتا ہے، اور {host} میں اس نام کے ساتھ اور الفاظ ہیں۔ ایسی سائٹ کوئی بھی بنا سکتا ہے۔ جو پتہ آپ جانتے ہیں وہ خود لکھیں۔',
    },
    'name-elsewhere': {
      title: 'لنک بھیجنے والے کا نہیں',
      explanation:
        'پیغام {name} کے نام سے شروع ہوتا ہے، مگر اس کا لنک {host} پر لے جاتا ہے جس پر یہ نام نہیں۔ جو پتہ آپ جانتے ہیں وہ خود لکھیں۔',
    },
    'named-on-shared': {
      title: 'نام، اور ایسا لنک جو اپنی منزل چھپاتا ہے',
      explanation:
        'پیغام {name} کے نام سے شروع ہوتا ہے، مگر اس کا لنک {host} پر ہے جسے کوئی بھی استعمال کر سکتا ہے۔ نام والے ادارے کی اپنی سائٹ ہوتی ہے۔',
    },
  },
}
