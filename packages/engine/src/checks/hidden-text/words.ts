import type { Check } from '../check.ts'

type Key = 'filler' | 'words'

export const words: Check<Key>['words'] = {
  en: {
    filler: {
      title: 'Much hidden text',
      explanation:
        'The mail holds {count} words that you cannot see, such as “{sample}”. Such filler is there to mislead mail filters.',
    },
    words: {
      title: 'Some hidden words',
      explanation:
        'The mail holds {count} words that you cannot see, such as “{sample}”. Careless design does that as well.',
    },
  },
  ur: {
    filler: {
      title: 'بہت سا چھپا ہوا متن',
      explanation:
        'ای میل میں {count} ایسے الفاظ ہیں جو آپ کو نظر نہیں آتے، مثلاً ”{sample}“۔ ایسی بھرتی میل فلٹر کو دھوکا دینے کے لیے ہوتی ہے۔',
    },
    words: {
      title: 'کچھ چھپے ہوئے الفاظ',
      explanation:
        'ای میل میں {count} ایسے الفاظ ہیں جو آپ کو نظر نہیں آتے، مثلاً ”{sample}“۔ بے احتیاط ڈیزائن سے بھی ایسا ہو جاتا ہے۔',
    },
  },
}
