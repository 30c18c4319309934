import type { Check } from '../check.ts'

export type Key = 'page' | 'calendar' | 'archive' | 'locked' | 'document'

export const words: Check<Key>['words'] = {
  en: {
    page: {
      title: 'A web page is attached',
      explanation:
        'The file “{name}” is a web page that opens on your own device. Invoices and letters are not sent so; pages that steal passwords are.',
    },
    calendar: {
      title: 'An invitation is attached',
      explanation:
        'The file “{name}” would put an entry into your calendar. Most invitations are honest; accept only those from people you know.',
    },
    archive: {
      title: 'An archive is attached',
      explanation:
        'The file “{name}” is a package whose contents can only be seen once it is opened. Do not open it unless you expected it.',
    },
    locked: {
      title: 'A locked message is attached',
      explanation:
        'The file “{name}” is a message that can only be read after signing in somewhere. Ask the sender in another way before you sign in.',
    },
    document: {
      title: 'The message stands in a file',
      explanation:
        'The mail itself says little and leads nowhere: what it wants stands in the file “{name}”. Invoices come like this, honest ones and false ones.',
    },
  },
  ur: {
    page: {
      title: 'ویب صفحہ منسلک ہے',
      explanation:
        'فائل ”{name}“ ایک ویب صفحہ ہے جو آپ کے آلے پر کھلتا ہے۔ بل اور خط ایسے نہیں بھیجے جاتے؛ پاس ورڈ چرانے والے صفحے بھیجے جاتے ہیں۔',
    },
    calendar: {
      title: 'دعوت نامہ منسلک ہے',
      explanation:
        'فائل ”{name}“ آپ کے کیلنڈر میں اندراج کرے گی۔ زیادہ تر دعوت نامے درست ہوتے ہیں؛ صرف جاننے والوں کے قبول کریں۔',
    },
    archive: {
      title: 'پیک شدہ فائل منسلک ہے',
      explanation:
        'فائل ”{name}“ ایک پیکج ہے جس کا مواد کھولنے پر ہی نظر آتا ہے۔ اگر انتظار نہیں تھا تو نہ کھولیں۔',
    },
    locked: {
      title: 'مقفل پیغام منسلک ہے',
      explanation:
        'فائل ”{name}“ ایسا پیغام ہے جو کہیں سائن اِن کرنے کے بعد ہی پڑھا جا سکتا ہے۔ سائن اِن سے پہلے بھیجنے والے سے کسی اور ذریعے سے پوچھیں۔',
    },
    document: {
      title: 'اصل پیغام فائل میں ہے',
      explanation:
        'ای میل خود کم کہتی ہے اور کہیں نہیں لے جاتی: جو چاہتی ہے وہ فائل ”{name}“ میں ہے۔ بل ایسے ہی آتے ہیں، سچے بھی اور جھوٹے بھی۔',
    },
  },
}
