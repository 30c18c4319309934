import type { Check } from '../check.ts'
import type { Place } from './places.ts'

export type Key = Place['key'] | 'text' | 'unwanted'

export const words: Check<Key>['words'] = {
  en: {
    sender: {
      title: 'Reported by others: the sender {place}',
      explanation: '{because} This message comes from {place}, which the decision names.',
    },
    contact: {
      title: 'Reported by others: the contact {place}',
      explanation: '{because} This message wants you to turn to {place}, which the decision names.',
    },
    link: {
      title: 'Reported by others: the address {place}',
      explanation: '{because} A link of this message leads to {place}, which the decision names.',
    },
    account: {
      title: 'Reported by others: the account {place}',
      explanation: '{because} This message names {place} for a payment, as the decision does.',
    },
    text: {
      title: 'Reported by others: this very text',
      explanation: '{because} This message says the same in nearly the same words.',
    },
    unwanted: {
      title: 'Reported by others as unwanted',
      explanation: '{because} This message belongs to what was reported.',
    },
  },
  ur: {
    sender: {
      title: 'دوسرے لوگ اطلاع دے چکے ہیں: بھیجنے والا {place}',
      explanation: '{because} یہ پیغام {place} سے آیا ہے، جس کا نام اس فیصلے میں درج ہے۔',
    },
    contact: {
      title: 'دوسرے لوگ اطلاع دے چکے ہیں: رابطہ {place}',
      explanation:
        '{because} یہ پیغام آپ کو {place} پر رابطہ کرنے کو کہتا ہے، جس کا نام اس فیصلے میں درج ہے۔',
    },
    link: {
      title: 'دوسرے لوگ اطلاع دے چکے ہیں: پتا {place}',
      explanation:
        '{because} اس پیغام کا ایک لنک {place} پر لے جاتا ہے، جس کا نام اس فیصلے میں درج ہے۔',
    },
    account: {
      title: 'دوسرے لوگ اطلاع دے چکے ہیں: اکاؤنٹ {place}',
      explanation:
        '{because} یہ پیغام ادائیگی کے لیے {place} بتاتا ہے، جس کا نام اس فیصلے میں درج ہے۔',
    },
    text: {
      title: 'دوسرے لوگ اطلاع دے چکے ہیں: یہی تحریر',
      explanation: '{because} اس پیغام میں تقریباً انہی الفاظ میں وہی بات کہی گئی ہے۔',
    },
    unwanted: {
      title: 'دوسرے لوگ اسے غیر مطلوب بتا چکے ہیں',
      explanation: '{because} یہ پیغام انہی پیغامات میں سے ہے جن کی اطلاع دی گئی تھی۔',
    },
  },
}
