import type { Check } from '../check.ts'

export type Key = 'some' | 'much'

export const words: Check<Key>['words'] = {
  en: {
    some: {
      title: 'Some words can hardly be seen',
      explanation:
        '{count} characters have nearly the colour of their ground, so that you can hardly see them. Careless design does that too.',
    },
    much: {
      title: 'Much text can hardly be seen',
      explanation:
        '{count} characters have nearly the colour of their ground. Text that a reader is not meant to see is often meant for mail filters.',
    },
  },
  ur: {
    some: {
      title: 'کچھ الفاظ بمشکل نظر آتے ہیں',
      explanation:
        '{count} حروف کا رنگ تقریباً پس منظر جیسا ہے، اس لیے وہ بمشکل نظر آتے ہیں۔ بے احتیاط ڈیزائن سے بھی ایسا ہوتا ہے۔',
    },
    much: {
      title: 'بہت سا متن بمشکل نظر آتا ہے',
      explanation:
        '{count} حروف کا رنگ تقریباً پس منظر جیسا ہے۔ جو متن پڑھنے والے کے لیے نہ ہو وہ اکثر میل فلٹر کے لیے ہوتا ہے۔',
    },
  },
}
