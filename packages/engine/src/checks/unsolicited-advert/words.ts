import type { Check } from '../check.ts'

export type Key =
  | 'gambling'
  | 'pharmacy'
  | 'dating'
  | 'investment'
  | 'loan'
  | 'discount'
  | 'newsletter'

export const words: Check<Key>['words'] = {
  en: {
    gambling: {
      title: 'Advertises gambling',
      explanation: 'The message advertises games for money. You need not answer; delete it.',
    },
    pharmacy: {
      title: 'Advertises medicines',
      explanation:
        'The message advertises medicines. What is sold that way is often false or unsafe; ask a pharmacist.',
    },
    dating: {
      title: 'Offers a relationship',
      explanation:
        'The message offers love or friendship to somebody it does not know. The pictures are rarely those of whoever writes.',
    },
    investment: {
      title: 'Advertises an investment',
      explanation:
        'The message advertises an investment you did not ask for. Look the company up at your country’s regulator before you read on.',
    },
    loan: {
      title: 'Advertises a loan',
      explanation:
        'The message advertises a loan you did not ask for. Borrow only from a licensed lender, and pay nothing in advance.',
    },
    discount: {
      title: 'Advertises goods or services',
      explanation:
        'The message is an advertisement. It pretends to come from no authority or bank.',
    },
    newsletter: {
      title: 'Advertisement of a known sender',
      explanation:
        'This is an advertisement from the address it names, and it offers a way to unsubscribe. If you know the sender, you can use that.',
    },
  },
  ur: {
    gambling: {
      title: 'جوئے کا اشتہار',
      explanation: 'پیغام پیسوں والے کھیلوں کا اشتہار ہے۔ جواب کی ضرورت نہیں؛ اسے مٹا دیں۔',
    },
    pharmacy: {
      title: 'دواؤں کا اشتہار',
      explanation:
        'پیغام دواؤں کا اشتہار ہے۔ اس طرح بکنے والی دوائیں اکثر نقلی یا غیر محفوظ ہوتی ہیں؛ کسی فارماسسٹ سے پوچھیں۔',
    },
    dating: {
      title: 'دوستی کا اشتہار',
      explanation:
        'پیغام انجان لوگوں سے دوستی کا وعدہ کرتا ہے۔ تصویریں عموماً ان کی اپنی نہیں ہوتیں۔',
    },
    investment: {
      title: 'سرمایہ کاری کا اشتہار',
      explanation:
        'پیغام ایسی سرمایہ کاری کا اشتہار ہے جو آپ نے نہیں مانگی۔ آگے بڑھنے سے پہلے کمپنی کا نام ملک کے نگران ادارے کے ہاں دیکھیں۔',
    },
    loan: {
      title: 'قرض کا اشتہار',
      explanation:
        'پیغام ایسے قرض کا اشتہار ہے جو آپ نے نہیں مانگا۔ صرف لائسنس یافتہ ادارے سے قرض لیں اور پیشگی کچھ نہ دیں۔',
    },
    discount: {
      title: 'چیزوں یا خدمات کا اشتہار',
      explanation: 'یہ پیغام ایک اشتہار ہے۔ یہ کسی سرکاری ادارے یا بینک کا روپ نہیں دھارتا۔',
    },
    newsletter: {
      title: 'معلوم بھیجنے والے کا اشتہار',
      explanation:
        'یہ اشتہار اسی پتے سے آیا ہے جو اس میں لکھا ہے، اور اسے بند کروانے کا راستہ دیتا ہے۔ اگر بھیجنے والے کو جانتے ہیں تو اسے استعمال کر سکتے ہیں۔',
    },
  },
}
