import type { Check } from '../check.ts'

export type Key = 'named'

export const words: Check<Key>['words'] = {
  en: {
    named: {
      title: 'A number that costs the caller more',
      explanation:
        'Calls to {number} cost far more than a call, and whoever owns the number gets a part. Nobody who owes you something makes you pay to hear of it.',
    },
  },
  ur: {
    named: {
      title: 'مہنگی کال والا نمبر',
      explanation:
        '{number} پر کال عام کال سے کہیں مہنگی ہے اور اس کا حصہ نمبر کے مالک کو ملتا ہے۔ جو آپ کو کچھ دینا چاہے وہ اس کا سن لینے کے پیسے نہیں لیتا۔',
    },
  },
}
