import type { Check } from '../check.ts'

export type Key = 'body-to-free-mail' | 'body' | 'free-mail' | 'other'

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
      explanation:
        'The mail shows {from} and asks something of you, but an answer would go to the free mailbox {reply}.',
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
      explanation:
        'ای میل میں {from} نظر آتا ہے اور آپ سے کچھ مانگا گیا ہے، لیکن جواب مفت میل باکس {reply} پر جائے گا۔',
    },
    other: {
      title: 'جواب دوسرے پتے پر جاتے ہیں',
      explanation:
        'ای میل میں {from} نظر آتا ہے، اور جواب {reply} پر جائے گا۔ بہت سی دیانت دار سروسیں بھی ایسا کرتی ہیں؛ دیکھ لیں کہ آپ دوسرے پتے کو جانتے ہیں۔',
    },
  },
}
