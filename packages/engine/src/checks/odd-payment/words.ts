import type { Check } from '../check.ts'

type Key = 'gift-card' | 'crypto' | 'money-transfer' | 'wallet' | 'personal-account'

export const words: Check<Key>['words'] = {
  en: {
    'gift-card': {
      title: 'Wants gift cards',
      explanation:
        'The message wants payment in gift cards. No authority, bank, company or superior is paid that way: whoever has the code has the money, and it cannot be called back.',
    },
    crypto: {
      title: 'Wants crypto money',
      explanation:
        'The message wants payment in crypto money. No fine, fee or tax is paid that way, and what is sent cannot be called back.',
    },
    'money-transfer': {
      title: 'Wants cash sent by money transfer',
      explanation:
        'The message wants money sent by a transfer that anyone can collect in cash. Fees and fines are not paid that way; it hides who receives the money.',
    },
    wallet: {
      title: 'Wants money in a private wallet',
      explanation:
        'The message wants a fee, fine or advance paid to a mobile wallet. Public bodies and licensed companies take money into accounts in their own name; a wallet number belongs to a private person.',
    },
    'personal-account': {
      title: 'Wants money in an account named in the message',
      explanation:
        'The message asks you to pay a public body into an account it names itself. Such dues are paid with a challan or reference number that you can look up on the body’s own site.',
    },
  },
  ur: {
    'gift-card': {
      title: 'گفٹ کارڈ مانگتا ہے',
      explanation:
        'پیغام گفٹ کارڈ کی صورت میں رقم مانگتا ہے۔ کوئی ادارہ، بینک، کمپنی یا افسر ایسے رقم نہیں لیتا: جس کے پاس کوڈ ہو رقم اسی کی ہو جاتی ہے اور واپس نہیں آتی۔',
    },
    crypto: {
      title: 'کرپٹو کرنسی مانگتا ہے',
      explanation:
        'پیغام کرپٹو کرنسی میں رقم مانگتا ہے۔ کوئی جرمانہ، فیس یا ٹیکس اس طرح نہیں دیا جاتا، اور بھیجی ہوئی رقم واپس نہیں آ سکتی۔',
    },
    'money-transfer': {
      title: 'نقد منتقلی سے رقم مانگتا ہے',
      explanation:
        'پیغام ایسی منتقلی سے رقم مانگتا ہے جو کوئی بھی نقد وصول کر سکتا ہے۔ فیس اور جرمانے اس طرح نہیں دیے جاتے؛ اس سے وصول کرنے والا چھپ جاتا ہے۔',
    },
    wallet: {
      title: 'کسی کے ذاتی والٹ میں رقم مانگتا ہے',
      explanation:
        'پیغام فیس، جرمانہ یا پیشگی رقم موبائل والٹ میں مانگتا ہے۔ سرکاری ادارے اور لائسنس یافتہ کمپنیاں رقم اپنے نام کے اکاؤنٹ میں لیتی ہیں؛ والٹ کا نمبر کسی نجی شخص کا ہوتا ہے۔',
    },
    'personal-account': {
      title: 'پیغام میں لکھے اکاؤنٹ میں رقم مانگتا ہے',
      explanation:
        'پیغام کہتا ہے کہ سرکاری ادارے کی رقم اس اکاؤنٹ میں ڈالیں جو اسی میں لکھا ہے۔ ایسی رقم چالان یا حوالہ نمبر سے دی جاتی ہے جسے آپ ادارے کی اپنی ویب سائٹ پر دیکھ سکتے ہیں۔',
    },
  },
}
