import type { Check } from '../check.ts'

export type Key = 'body' | 'marks'

export const words: Check<Key>['words'] = {
  en: {
    body: {
      title: 'Much of it is in capitals',
      explanation:
        '{count} of a hundred letters are capitals. Letters that promise a fortune are often written so; contracts are too.',
    },
    marks: {
      title: 'Many exclamation marks',
      explanation:
        'It has {count} exclamation marks. Advertisements press like this; some honest people do too.',
    },
  },
  ur: {
    body: {
      title: 'زیادہ حصہ بڑے حروف میں',
      explanation:
        'سو میں سے {count} حروف بڑے ہیں۔ دولت کا وعدہ کرنے والے خط اکثر ایسے لکھے جاتے ہیں؛ معاہدے بھی۔',
    },
    marks: {
      title: 'بہت سے فجائیہ نشان',
      explanation: 'اس میں {count} فجائیہ نشان ہیں۔ اشتہار ایسے زور دیتے ہیں؛ بعض عام لوگ بھی۔',
    },
  },
}
