import type { Check } from '../check.ts'

export type Key = 'offered' | 'answer-wanted' | 'told'

export const words: Check<Key>['words'] = {
  en: {
    offered: {
      title: 'A stranger offers you a part of {sum}',
      explanation:
        'A fortune of {sum} is to come to you as an inheritance, gift, award or business. People you do not know have none for you: first comes an answer, then a fee. Do not answer.',
    },
    'answer-wanted': {
      title: 'A stranger writes of {sum} and wants an answer',
      explanation:
        'The message speaks of {sum} and asks you to get in touch. People you do not know have no fortune for you: first comes an answer, then a fee. Do not answer.',
    },
    told: {
      title: 'A stranger writes of {sum}',
      explanation:
        'The message speaks of {sum}, and you have asked nothing. People you do not know have no fortune to share; a fee would follow.',
    },
  },
  ur: {
    offered: {
      title: 'اجنبی کی طرف سے {sum} کی پیشکش',
      explanation:
        'کہا گیا ہے کہ {sum} کی دولت وراثت، تحفے، انعام یا کاروبار کے نام پر آپ کو ملے گی۔ اجنبی لوگوں کے پاس آپ کے لیے دولت نہیں ہوتی: پہلے جواب مانگتے ہیں، پھر فیس۔ جواب نہ دیں۔',
    },
    'answer-wanted': {
      title: 'اجنبی {sum} کی بات کرتا اور جواب چاہتا ہے',
      explanation:
        'پیغام میں {sum} کا ذکر ہے اور آپ سے رابطہ کرنے کو کہا گیا ہے۔ اجنبی لوگوں کے پاس آپ کے لیے دولت نہیں ہوتی: پہلے جواب مانگتے ہیں، پھر فیس۔ جواب نہ دیں۔',
    },
    told: {
      title: 'اجنبی {sum} کی بات کرتا ہے',
      explanation:
        'پیغام میں {sum} کا ذکر ہے اور آپ نے کچھ نہیں پوچھا۔ اجنبی لوگ دولت نہیں بانٹتے؛ بعد میں فیس مانگی جاتی ہے۔',
    },
  },
}
