import type { Check } from '../check.ts'

export type Key = 'differs'

export const words: Check<Key>['words'] = {
  en: {
    differs: {
      title: 'The mail says two different things',
      explanation:
        'Beside what you see, the mail has another text, “{sample}”, which simple mail programs and filters read instead. Careless programs make such mails too.',
    },
  },
  ur: {
    differs: {
      title: 'ای میل دو مختلف باتیں کہتی ہے',
      explanation:
        'نظر آنے والے متن کے علاوہ ای میل میں ایک اور متن ہے، ”{sample}“، جسے سادہ میل پروگرام اور فلٹر پڑھتے ہیں۔ بے احتیاط پروگرام بھی ایسی میلیں بناتے ہیں۔',
    },
  },
}
