import type { Check } from '../check.ts'

export type Key = 'too-long' | 'too-nested' | 'attachment' | 'messages'

export const words: Check<Key>['words'] = {
  en: {
    'too-long': {
      title: 'Not all of this message could be read',
      explanation:
        'The message is longer than can be checked, so its last part was not read. Ordinary messages are far shorter; some are made so long to hide what they say from a check like this one.',
    },
    'too-nested': {
      title: 'Not all of this message could be read',
      explanation:
        'The message is put together in so many pieces that some of its text was not read. No ordinary program writes mail like this.',
    },
    attachment: {
      title: 'Not all of an attachment could be read',
      explanation:
        'An attachment is longer than can be checked. What it says further on was not checked; long reports are quite normal.',
    },
    messages: {
      title: 'Not all of the attached messages were read',
      explanation:
        'More messages are attached than can be checked at once. Check the others one by one.',
    },
  },
  ur: {
    'too-long': {
      title: 'یہ پیغام پورا نہیں پڑھا جا سکا',
      explanation:
        'پیغام اتنا لمبا ہے کہ اس کا آخری حصہ نہیں پڑھا گیا۔ عام پیغام اس سے بہت چھوٹے ہوتے ہیں؛ کچھ پیغام اس لیے لمبے بنائے جاتے ہیں کہ جانچ سے اپنی بات چھپا سکیں۔',
    },
    'too-nested': {
      title: 'یہ پیغام پورا نہیں پڑھا جا سکا',
      explanation:
        'پیغام اتنے ٹکڑوں سے جوڑا گیا ہے کہ اس کا کچھ متن نہیں پڑھا گیا۔ کوئی عام پروگرام اس طرح ای میل نہیں لکھتا۔',
    },
    attachment: {
      title: 'ایک منسلک فائل پوری نہیں پڑھی جا سکی',
      explanation:
        'ایک منسلک فائل اتنی لمبی ہے کہ پوری نہیں جانچی گئی۔ اس کے آگے جو لکھا ہے وہ نہیں جانچا گیا؛ لمبی رپورٹیں عام بات ہیں۔',
    },
    messages: {
      title: 'تمام منسلک پیغام نہیں پڑھے گئے',
      explanation:
        'جتنے پیغام منسلک ہیں اتنے ایک ساتھ نہیں جانچے جا سکتے۔ باقی ایک ایک کر کے جانچیں۔',
    },
  },
}
