import type { Check, Words } from '../check.ts'

export type Key = 'money' | 'whole' | 'part-and-answer' | 'part'

const en: Words = {
  title: 'A relative with a new number or in need',
  explanation:
    'The writer speaks as a relative with a new number, a broken phone or a sudden need. Fraudsters do so to people they do not know. Call the relative on the number you have always had, before you answer or pay.',
}

const ur: Words = {
  title: 'نئے نمبر یا مصیبت والا رشتہ دار',
  explanation:
    'لکھنے والا خود کو نئے نمبر، خراب فون یا اچانک ضرورت والا رشتہ دار بتاتا ہے۔ دھوکے باز اجنبیوں سے یہی کہتے ہیں۔ جواب یا رقم دینے سے پہلے اپنے رشتہ دار کو اس کے پرانے نمبر پر فون کریں۔',
}

export const words: Check<Key>['words'] = {
  en: { money: en, whole: en, 'part-and-answer': en, part: en },
  ur: { money: ur, whole: ur, 'part-and-answer': ur, part: ur },
}
