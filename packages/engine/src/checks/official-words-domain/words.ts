import type { Check } from '../check.ts'

export type Key = 'sender' | 'link'

export const words: Check<Key>['words'] = {
  en: {
    sender: {
      title: 'The domain only sounds official',
      explanation:
        'The address {domain} is put together from words of authority ({words}), but anybody can register such a name. It is not below a suffix reserved for public bodies of {country}.',
    },
    link: {
      title: 'A link only sounds official',
      explanation:
        'A link leads to {domain}, a name put together from words of authority ({words}) that anybody can register. It is not below a suffix reserved for public bodies of {country}.',
    },
  },
  ur: {
    sender: {
      title: 'ڈومین صرف سننے میں سرکاری ہے',
      explanation:
        'پتا {domain} سرکاری لگنے والے الفاظ ({words}) جوڑ کر بنایا گیا ہے، لیکن ایسا نام کوئی بھی لے سکتا ہے۔ یہ {country} کے سرکاری اداروں کے لیے مخصوص لاحقے کے تحت نہیں ہے۔',
    },
    link: {
      title: 'لنک صرف سننے میں سرکاری ہے',
      explanation:
        'ایک لنک {domain} پر لے جاتا ہے۔ یہ نام سرکاری لگنے والے الفاظ ({words}) جوڑ کر بنایا گیا ہے اور کوئی بھی لے سکتا ہے۔ یہ {country} کے سرکاری اداروں کے لیے مخصوص لاحقے کے تحت نہیں ہے۔',
    },
  },
}
