import type { Check } from '../check.ts'

export type Key = 'comments' | 'far-below' | 'unseen'

export const words: Check<Key>['words'] = {
  en: {
    comments: {
      title: 'Long invisible notes in the page',
      explanation:
        'The mail’s page holds {count} characters of notes that nobody is shown, more than what it says. They make it look different to mail filters.',
    },
    'far-below': {
      title: 'More text far below',
      explanation:
        'Below the message come {count} empty lines and then more text, where hardly anybody looks. Such text is often there for mail filters only.',
    },
    unseen: {
      title: 'Many words that are not shown',
      explanation:
        'The mail holds {count} different words that you are not shown and that do not occur in what you see. They make it look harmless to mail filters.',
    },
  },
  ur: {
    comments: {
      title: 'صفحے میں لمبے غیر مرئی نوٹ',
      explanation:
        'ای میل کے صفحے میں {count} حروف کے ایسے نوٹ ہیں جو کسی کو نہیں دکھتے، پیغام سے بھی زیادہ۔ ان سے میل فلٹر دھوکا کھاتے ہیں۔',
    },
    'far-below': {
      title: 'بہت نیچے مزید متن',
      explanation:
        'پیغام کے نیچے {count} خالی سطریں ہیں اور پھر مزید متن، جہاں شاید ہی کوئی دیکھے۔ ایسا متن اکثر صرف میل فلٹر کے لیے ہوتا ہے۔',
    },
    unseen: {
      title: 'بہت سے الفاظ جو دکھائے نہیں جاتے',
      explanation:
        'ای میل میں {count} مختلف الفاظ ہیں جو آپ کو نہیں دکھتے اور نظر آنے والے متن میں نہیں ہیں۔ ان سے وہ میل فلٹر کو بے ضرر لگتی ہے۔',
    },
  },
}
