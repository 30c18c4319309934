import type { Check } from '../check.ts'

type Key = 'mixed' | 'joint'

export const words: Check<Key>['words'] = {
  en: {
    mixed: {
      title: 'Bodies and laws of several countries in one notice',
      explanation:
        'The notice mixes bodies or laws of {countries}. A real authority acts under the law of its own country only.',
    },
    joint: {
      title: 'Two bodies that do not write letters together',
      explanation:
        '{world} and {national} appear as joint senders. Such bodies help each other behind the scenes; they do not accuse people in joint letters.',
    },
  },
  ur: {
    mixed: {
      title: 'ایک ہی نوٹس میں کئی ملکوں کے ادارے اور قوانین',
      explanation:
        'اس نوٹس میں {countries} کے ادارے یا قوانین آپس میں ملا دیے گئے ہیں۔ اصل ادارہ صرف اپنے ملک کے قانون کے تحت کارروائی کرتا ہے۔',
    },
    joint: {
      title: 'یہ ادارے مل کر خط نہیں لکھتے',
      explanation:
        '{world} اور {national} کو مشترکہ بھیجنے والا دکھایا گیا ہے۔ ایسے ادارے آپس میں تعاون کرتے ہیں، مگر مشترکہ خط لکھ کر لوگوں پر الزام نہیں لگاتے۔',
    },
  },
}
