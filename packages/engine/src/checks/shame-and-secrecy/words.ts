import type { Check } from '../check.ts'

type Key = 'exposure' | 'blacklisting' | 'leak' | 'secrecy'

export const words: Check<Key>['words'] = {
  en: {
    exposure: {
      title: 'Threatens to shame you',
      explanation:
        'The message threatens to tell the media, your family or others. No police force or court does that: an investigation is not public, and nobody is guilty because of a message.',
    },
    blacklisting: {
      title: 'Threatens to put you on a list',
      explanation:
        'The message threatens to put your name on a blacklist or a list of offenders. That takes a decision by a court or a competent office, of which you are told and against which you can appeal; nobody is listed for not answering a message.',
    },
    leak: {
      title: 'Threatens to publish something private',
      explanation:
        'The message threatens to publish pictures, chats or data of yours. This is blackmail, whether or not such material exists. Paying does not end it; people who help with this do not blame you.',
    },
    secrecy: {
      title: 'Wants you to tell nobody',
      explanation:
        'The message presses you and asks you to keep it secret. You may show any notice to your family, a lawyer or the police. Only a fraud gets weaker when you ask someone.',
    },
  },
  ur: {
    exposure: {
      title: 'بدنام کرنے کی دھمکی',
      explanation:
        'پیغام میں میڈیا، گھر والوں یا دوسروں کو بتانے کی دھمکی ہے۔ کوئی پولیس یا عدالت ایسا نہیں کرتی: تفتیش عام نہیں کی جاتی، اور کسی پیغام سے کوئی مجرم نہیں بن جاتا۔',
    },
    blacklisting: {
      title: 'فہرست میں نام ڈالنے کی دھمکی',
      explanation:
        'پیغام میں آپ کا نام بلیک لسٹ یا مجرموں کی فہرست میں ڈالنے کی دھمکی ہے۔ یہ صرف عدالت یا مجاز ادارے کے فیصلے سے ہوتا ہے، جس کی آپ کو اطلاع ملتی ہے اور جس کے خلاف اپیل ہو سکتی ہے؛ پیغام کا جواب نہ دینے پر کسی کا نام نہیں ڈالا جاتا۔',
    },
    leak: {
      title: 'نجی چیزیں پھیلانے کی دھمکی',
      explanation:
        'پیغام میں آپ کی تصویریں، باتیں یا معلومات پھیلانے کی دھمکی ہے۔ یہ بلیک میلنگ ہے، چاہے ایسی کوئی چیز ہو یا نہ ہو۔ پیسے دینے سے یہ ختم نہیں ہوتی؛ مدد کرنے والے آپ کو قصوروار نہیں ٹھہراتے۔',
    },
    secrecy: {
      title: 'کسی کو نہ بتانے کا کہا گیا ہے',
      explanation:
        'پیغام دباؤ ڈالتا ہے اور بات خفیہ رکھنے کو کہتا ہے۔ آپ کوئی بھی نوٹس گھر والوں، وکیل یا پولیس کو دکھا سکتے ہیں۔ پوچھ لینے سے صرف دھوکا کمزور پڑتا ہے۔',
    },
  },
}
