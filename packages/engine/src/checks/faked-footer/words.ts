import type { Check } from '../check.ts'

export type Key = 'body' | 'stranger'

export const words: Check<Key>['words'] = {
  en: {
    body: {
      title: 'The small print of {body}',
      explanation:
        'The small print names {body} as the owner, and the mail does not come from there. Copied small print is part of a copied letter.',
    },
    stranger: {
      title: 'The small print names somebody else',
      explanation:
        'The small print says “{name}”. Neither the sender’s name and address nor any link bears that name. Firms that write through others do this too.',
    },
  },
  ur: {
    body: {
      title: '{body} کی باریک تحریر',
      explanation:
        'باریک تحریر میں مالک {body} لکھا ہے، مگر ای میل وہاں سے نہیں آئی۔ نقل شدہ باریک تحریر نقل شدہ خط کا حصہ ہوتی ہے۔',
    },
    stranger: {
      title: 'باریک تحریر میں کسی اور کا نام',
      explanation:
        'باریک تحریر میں ”{name}“ لکھا ہے۔ نہ بھیجنے والے کے نام اور پتے میں یہ نام ہے نہ کسی لنک میں۔ دوسروں کے ذریعے لکھنے والے ادارے بھی ایسا کرتے ہیں۔',
    },
  },
}
