import type { Check } from '../check.ts'

export type Key = 'domain' | 'unproven' | 'away' | 'signature'

export const words: Check<Key>['words'] = {
  en: {
    domain: {
      title: 'It names whose mail it is',
      explanation:
        'At its foot the mail names the owner of {domain}, and it is proven to come from there. Who pretends to be somebody else seldom puts another name below. Whether you know {domain}, only you can tell.',
    },
    unproven: {
      title: 'It names the domain that it says it is from',
      explanation:
        'At its foot the mail names the owner of {domain}, the domain that its address bears. Whether it came from there, nobody has confirmed.',
    },
    away: {
      title: 'It names itself, and leads elsewhere',
      explanation:
        'At its foot the mail names the owner of {domain}, the domain of its address; but its links, number or answers lead elsewhere. Somebody may use a mailbox or service of theirs.',
    },
    signature: {
      title: 'Signed as the address says',
      explanation:
        'The mail is signed with the name that the sender’s address at {domain} bears. It proves nothing: a mailbox may have been broken into.',
    },
  },
  ur: {
    domain: {
      title: 'ای میل اپنا نام بتاتی ہے',
      explanation:
        'آخر میں ای میل {domain} کے مالک کا نام لیتی ہے اور ثابت طور پر وہیں سے آئی ہے۔ جو کسی اور کا روپ دھارے وہ کم ہی نیچے دوسرا نام لکھتا ہے۔ آپ {domain} کو جانتے ہیں یا نہیں، یہ آپ ہی بتا سکتے ہیں۔',
    },
    unproven: {
      title: 'وہی نام جو پتے میں ہے',
      explanation:
        'آخر میں ای میل {domain} کے مالک کا نام لیتی ہے، جو اس کے پتے میں ہے۔ وہ واقعی وہاں سے آئی یا نہیں، کسی نے تصدیق نہیں کی۔',
    },
    away: {
      title: 'نام اپنا، راستہ کہیں اور کا',
      explanation:
        'آخر میں ای میل {domain} کے مالک کا نام لیتی ہے، جو اس کے پتے میں ہے، مگر اس کے لنک، نمبر یا جواب کہیں اور جاتے ہیں۔ کوئی اور ان کا میل باکس یا سروس استعمال کر رہا ہو سکتا ہے۔',
    },
    signature: {
      title: 'دستخط پتے کے مطابق',
      explanation:
        'ای میل پر وہی نام لکھا ہے جو {domain} پر بھیجنے والے کے پتے میں ہے۔ اس سے کچھ ثابت نہیں ہوتا: میل باکس توڑا بھی جا سکتا ہے۔',
    },
  },
}
