import type { Check } from '../check.ts'

export type Key = 'letter' | 'links-shown' | 'text'

export const words: Check<Key>['words'] = {
  en: {
    letter: {
      title: 'Nothing is asked or offered',
      explanation:
        'The mail asks for nothing, offers nothing, threatens with nothing and has no link or attachment to open. There is little that a fraud could gain by it; a first letter may still come before a second.',
    },
    'links-shown': {
      title: 'Nothing is asked or offered',
      explanation:
        'The mail asks for nothing, offers nothing and threatens with nothing; its links show where they lead. There is little that a fraud could gain by it.',
    },
    text: {
      title: 'Nothing is asked or offered',
      explanation:
        'The message asks for nothing, offers nothing, and leads to nobody unknown. There is little that a fraud could gain by it; a first message may still come before a second.',
    },
  },
  ur: {
    letter: {
      title: 'کچھ مانگا نہیں گیا',
      explanation:
        'ای میل کچھ نہیں مانگتی، کوئی پیشکش یا دھمکی نہیں دیتی، اور اس میں کھولنے کے لیے کوئی لنک یا فائل نہیں۔ ٹھگ کو اس سے کم ہی فائدہ ہو؛ پہلے خط کے بعد دوسرا بھی آ سکتا ہے۔',
    },
    'links-shown': {
      title: 'کچھ مانگا نہیں گیا',
      explanation:
        'ای میل کچھ نہیں مانگتی، کوئی پیشکش یا دھمکی نہیں دیتی، اور اس کے لنک صاف دکھاتے ہیں کہ کہاں جاتے ہیں۔ ٹھگ کو اس سے کم ہی فائدہ ہو۔',
    },
    text: {
      title: 'کچھ مانگا نہیں گیا',
      explanation:
        'پیغام کچھ نہیں مانگتا، کوئی پیشکش نہیں کرتا، اور کسی انجان جگہ نہیں لے جاتا۔ ٹھگ کو اس سے کم ہی فائدہ ہو؛ پہلے پیغام کے بعد دوسرا بھی آ سکتا ہے۔',
    },
  },
}
