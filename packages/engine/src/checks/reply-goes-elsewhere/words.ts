import type { Check } from '../check.ts'

export type Key = 'body-to-free-mail' | 'body' | 'free-mail' | 'twin' | 'other'

export const words: Check<Key>['words'] = {
  en: {
    'body-to-free-mail': {
      title: 'Your answer would go to a private mailbox',
      explanation:
        'The mail shows {from}, but an answer would go to {reply}, a free mailbox that anybody can open. A real body takes answers at its own address.',
    },
    body: {
      title: 'Your answer would go to somebody else',
      explanation:
        'The mail shows {from}, but an answer would go to {reply}, which is not an address of the body it names.',
    },
    'free-mail': {
      title: 'Your answer would go to another mailbox',
      explanation: 'The mail shows {from}, but answers are wanted at the free mailbox {reply}.',
    },
    twin: {
      title: 'Your answer would go to a domain that only looks the same',
      explanation:
        'The mail shows {from}, but an answer would go to {reply}: a letter or two differ. Such a domain is bought to read your answers. Ring the sender on a number you already have.',
    },
    other: {
      title: 'Answers go to another address',
      explanation:
        'The mail shows {from}, and an answer would go to {reply}. Many honest services do this; check that you know the second address.',
    },
  },
  ur: {
    'body-to-free-mail': {
      title: 'آپ کا جواب کسی نجی میل باکس میں جائے گا',
      explanation:
        'ای میل میں {from} نظر آتا ہے، لیکن جواب {reply} پر جائے گا جو ایک مفت میل باکس ہے اور کوئی بھی بنا سکتا ہے۔ اصلی ادارہ جواب اپنے ہی پتے پر لیتا ہے۔',
    },
    body: {
      title: 'آپ کا جواب کسی اور کو جائے گا',
      explanation:
        'ای میل میں {from} نظر آتا ہے، لیکن جواب {reply} پر جائے گا، جو اس ادارے کا پتا نہیں جس کا نام لیا گیا ہے۔',
    },
    'free-mail': {
      title: 'آپ کا جواب کسی دوسرے میل باکس میں جائے گا',
      explanation: 'ای میل میں {from} نظر آتا ہے، لیکن جواب مفت میل باکس {reply} پر جائے گا۔',
    },
    twin: {
      title: 'آپ کا جواب ملتے جلتے پتے پر جائے گا',
      explanation:
        'ای میل میں {from} نظر آتا ہے، لیکن جواب {reply} پر جائے گا: ایک دو حرف مختلف ہیں۔ ایسا پتا آپ کے جواب پڑھنے کے لیے خریدا جاتا ہے۔ بھیجنے والے کو اس نمبر پر فون کریں جو آپ کے پاس پہلے سے ہے۔',
    },
    other: {
      title: 'جواب دوسرے پتے پر جاتے ہیں',
      explanation:
        'ای میل میں {from} نظر آتا ہے، اور جواب {reply} پر جائے گا۔ بہت سی دیانت دار سروسیں بھی ایسا کرتی ہیں؛ دیکھ لیں کہ آپ دوسرے پتے کو جانتے ہیں۔',
    },
  },
}
