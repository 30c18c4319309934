import type { Check } from '../check.ts'

export type Key = 'quotes' | 'answers'

export const words: Check<Key>['words'] = {
  en: {
    quotes: {
      title: 'It answers a mail and quotes it',
      explanation:
        'The mail refers to an earlier one and quotes it. Check that those words are really yours: a fraud can make them up.',
    },
    answers: {
      title: 'It refers to an earlier mail',
      explanation: 'The mail says that it answers an earlier one. Anybody can write that.',
    },
  },
  ur: {
    quotes: {
      title: 'یہ کسی ای میل کا جواب ہے اور اسے دہراتی ہے',
      explanation:
        'ای میل پہلی ای میل کا حوالہ دیتی اور اسے دہراتی ہے۔ دیکھ لیں کہ وہ الفاظ واقعی آپ کے ہیں: دھوکے باز انہیں گھڑ بھی سکتا ہے۔',
    },
    answers: {
      title: 'یہ پہلی ای میل کا حوالہ دیتی ہے',
      explanation: 'ای میل کہتی ہے کہ وہ پہلی ای میل کا جواب ہے۔ یہ کوئی بھی لکھ سکتا ہے۔',
    },
  },
}
