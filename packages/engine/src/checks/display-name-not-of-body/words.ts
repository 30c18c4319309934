import type { Check } from '../check.ts'

type Key = 'other-domain' | 'free-mail'

export const words: Check<Key>['words'] = {
  en: {
    'other-domain': {
      title: 'The name shown is not who wrote',
      explanation:
        'Your mail program shows “{name}”, a name that anyone can type. The address behind it is {address}; {body} writes from {real}.',
    },
    'free-mail': {
      title: 'The name shown is not who wrote',
      explanation:
        'Your mail program shows “{name}”, a name that anyone can type. The address behind it is a free one, {address}; {body} writes from {real}.',
    },
  },
  ur: {
    'other-domain': {
      title: 'دکھائی دینے والا نام لکھنے والے کا نہیں',
      explanation:
        'آپ کو بھیجنے والے کا نام ”{name}“ دکھائی دیتا ہے، جو کوئی بھی لکھ سکتا ہے۔ اس کے پیچھے پتا {address} ہے، جبکہ {body} کی ای میل {real} سے آتی ہے۔',
    },
    'free-mail': {
      title: 'دکھائی دینے والا نام لکھنے والے کا نہیں',
      explanation:
        'آپ کو بھیجنے والے کا نام ”{name}“ دکھائی دیتا ہے، جو کوئی بھی لکھ سکتا ہے۔ اس کے پیچھے ایک مفت پتا {address} ہے، جبکہ {body} کی ای میل {real} سے آتی ہے۔',
    },
  },
}
