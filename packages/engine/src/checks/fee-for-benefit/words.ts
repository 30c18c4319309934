import type { Check } from '../check.ts'

type Key =
  | 'prize'
  | 'benefit'
  | 'refund'
  | 'loan'
  | 'inheritance'
  | 'recovery'
  | 'parcel'
  | 'stranger'

export const words: Check<Key>['words'] = {
  en: {
    prize: {
      title: 'A prize that costs something first',
      explanation:
        'The message promises a prize or gift and wants a fee or your details before it. A real prize costs nothing, and nobody wins a draw he did not enter.',
    },
    benefit: {
      title: 'A benefit that costs something first',
      explanation:
        'The message promises help from the state and wants a fee, a code or bank details first. State benefits cost nothing to claim; whoever asks for money is not the office.',
    },
    refund: {
      title: 'A refund that needs your bank secrets',
      explanation:
        'The message promises money back and asks for card or bank details for it. Who owes you a refund pays it the way you paid, or through your account with them.',
    },
    loan: {
      title: 'A loan that costs a fee first',
      explanation:
        'The message offers a loan and wants a fee or your bank secrets before it is paid out. A licensed lender takes its charges from the loan, not in advance.',
    },
    inheritance: {
      title: 'A fortune from a stranger',
      explanation:
        'The message promises a large sum from somebody you do not know and asks for a fee or details. There is no such money: each fee is followed by another.',
    },
    recovery: {
      title: 'Help with lost money, for a fee',
      explanation:
        'The message offers to bring back money you lost, against a payment. Police and regulators take nothing for that. Those who write are often the same people.',
    },
    parcel: {
      title: 'A parcel that waits for a payment',
      explanation:
        'The message says a parcel is held until you pay or give card details. Look it up with your tracking number on the carrier’s own site; customs duty is paid against an official paper.',
    },
    stranger: {
      title: 'A prize or benefit to be claimed from an unknown number',
      explanation:
        'The message sends you to a number that we do not find among the known numbers of the body it names. On the telephone such people ask for a fee, a code or your identity card.',
    },
  },
  ur: {
    prize: {
      title: 'انعام جس کے لیے پہلے کچھ دینا پڑے',
      explanation:
        'پیغام انعام یا تحفے کا کہہ کر پہلے فیس یا آپ کی معلومات مانگتا ہے۔ اصلی انعام پر کچھ خرچ نہیں آتا، اور جس قرعہ اندازی میں آپ شامل نہ ہوئے ہوں اس میں انعام نہیں نکلتا۔',
    },
    benefit: {
      title: 'امداد جس کے لیے پہلے کچھ دینا پڑے',
      explanation:
        'پیغام سرکاری امداد کا کہہ کر پہلے فیس، کوڈ یا بینک کی تفصیل مانگتا ہے۔ سرکاری امداد لینے پر کوئی رقم نہیں لگتی؛ جو رقم مانگے وہ سرکاری دفتر نہیں۔',
    },
    refund: {
      title: 'رقم کی واپسی کے لیے بینک کے راز',
      explanation:
        'پیغام رقم واپس کرنے کا کہہ کر کارڈ یا بینک کی تفصیل مانگتا ہے۔ جسے رقم لوٹانی ہو وہ اسی راستے سے لوٹاتا ہے جس سے آپ نے دی تھی، یا اپنے ہاں آپ کے اکاؤنٹ میں۔',
    },
    loan: {
      title: 'قرض جس کے لیے پہلے فیس دینی پڑے',
      explanation:
        'پیغام قرض کی پیشکش کر کے پہلے فیس یا بینک کے راز مانگتا ہے۔ لائسنس یافتہ ادارہ اپنے اخراجات قرض میں سے کاٹتا ہے، پیشگی نہیں لیتا۔',
    },
    inheritance: {
      title: 'اجنبی کی طرف سے دولت',
      explanation:
        'پیغام کسی انجان شخص کی بڑی رقم کا وعدہ کر کے فیس یا معلومات مانگتا ہے۔ ایسی کوئی رقم نہیں ہوتی: ایک فیس کے بعد دوسری مانگی جاتی ہے۔',
    },
    recovery: {
      title: 'فیس لے کر ڈوبی رقم دلانے کا وعدہ',
      explanation:
        'پیغام رقم لے کر آپ کی ڈوبی ہوئی رقم واپس دلانے کا کہتا ہے۔ پولیس اور نگران ادارے اس کے لیے کچھ نہیں لیتے۔ لکھنے والے اکثر وہی لوگ ہوتے ہیں۔',
    },
    parcel: {
      title: 'پارسل جو ادائیگی پر رکا ہے',
      explanation:
        'پیغام کے مطابق پارسل آپ کی ادائیگی یا کارڈ کی تفصیل تک رکا ہوا ہے۔ اپنے ٹریکنگ نمبر سے کمپنی کی اپنی ویب سائٹ پر دیکھیں؛ کسٹم ڈیوٹی سرکاری کاغذ پر ادا ہوتی ہے۔',
    },
    stranger: {
      title: 'انعام یا امداد کے لیے انجان نمبر',
      explanation:
        'پیغام آپ کو ایسے نمبر پر بھیجتا ہے جو ہمیں مذکورہ ادارے کے معلوم نمبروں میں نہیں ملا۔ فون پر ایسے لوگ فیس، کوڈ یا شناختی کارڈ مانگتے ہیں۔',
    },
  },
}
