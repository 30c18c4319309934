import type { Check } from '../check.ts'

export type Key = 'words-only' | 'none'

export const words: Check<Key>['words'] = {
  en: {
    'words-only': {
      title: 'The way out is only in its words',
      explanation:
        'The mail offers to take you off its list, and lacks the mark by which mail programs unsubscribe safely. Do not follow its link: that tells the sender that you read his mail.',
    },
    none: {
      title: 'An advertisement without a way out',
      explanation:
        'The mail advertises and has no way to get off its list. Firms that advertise by mail must offer one in most countries.',
    },
  },
  ur: {
    'words-only': {
      title: 'نکلنے کا راستہ صرف الفاظ میں',
      explanation:
        'ای میل فہرست سے نکالنے کی پیش کش کرتی ہے مگر اس میں وہ نشان نہیں جس سے میل پروگرام محفوظ طریقے سے نکلتے ہیں۔ اس کا لنک نہ کھولیں: اس سے بھیجنے والے کو پتہ چلتا ہے کہ آپ اس کی میل پڑھتے ہیں۔',
    },
    none: {
      title: 'اشتہار جس سے نکلنے کا راستہ نہیں',
      explanation:
        'ای میل اشتہار ہے اور فہرست سے نکلنے کا کوئی راستہ نہیں دیتی۔ زیادہ تر ملکوں میں اشتہاری میل کے لیے یہ لازم ہے۔',
    },
  },
}
