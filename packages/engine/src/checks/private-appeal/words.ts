import type { Check } from '../check.ts'

export type Key = 'wallet' | 'untraceable'

export const words: Check<Key>['words'] = {
  en: {
    wallet: {
      title: 'Donations to a private wallet',
      explanation:
        'A gift for people in need is to go to a mobile wallet. Registered charities publish accounts in their own name; whose wallet this is, you cannot see. To give, use the charity’s own site or office.',
    },
    untraceable: {
      title: 'Donations that nobody can trace',
      explanation:
        'A gift for people in need is wanted in coins, gift cards or by a transfer of cash. What goes that way cannot be traced or called back. To give, use the charity’s own site or office.',
    },
  },
  ur: {
    wallet: {
      title: 'عطیات نجی والٹ میں',
      explanation:
        'ضرورت مندوں کے نام پر رقم ایک موبائل والٹ میں مانگی گئی ہے۔ رجسٹرڈ فلاحی ادارے اپنے نام کے اکاؤنٹ شائع کرتے ہیں؛ یہ والٹ کس کا ہے، آپ نہیں دیکھ سکتے۔ عطیہ ادارے کی اپنی ویب سائٹ یا دفتر کے ذریعے دیں۔',
    },
    untraceable: {
      title: 'عطیات جن کا سراغ نہ ملے',
      explanation:
        'ضرورت مندوں کے نام پر رقم کرپٹو، گفٹ کارڈ یا کیش ٹرانسفر سے مانگی گئی ہے۔ اس طرح دی گئی رقم کا نہ سراغ ملتا ہے نہ واپسی ہوتی ہے۔ عطیہ ادارے کی اپنی ویب سائٹ یا دفتر کے ذریعے دیں۔',
    },
  },
}
