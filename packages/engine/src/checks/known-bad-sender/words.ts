import type { Check } from '../check.ts'

export type Key = 'sender' | 'contact' | 'link' | 'old'

export const words: Check<Key>['words'] = {
  en: {
    sender: {
      title: 'A sender that has been warned of',
      explanation: 'Public warnings name {address} as an address of fraudsters who pose as {as}.',
    },
    contact: {
      title: 'A contact that has been warned of',
      explanation:
        'The message wants you to turn to {address}. Public warnings name it as one of fraudsters who pose as {as}.',
    },
    link: {
      title: 'A link that has been warned of',
      explanation:
        'A link leads to {address}. Public warnings name it as a site of fraudsters who pose as {as}.',
    },
    old: {
      title: 'Named in an older warning',
      explanation:
        'An older warning (as of {checked}) names {address} as one of fraudsters who pose as {as}. Addresses change hands, so look at the other signs too.',
    },
  },
  ur: {
    sender: {
      title: 'اس بھیجنے والے کے بارے میں خبردار کیا جا چکا ہے',
      explanation:
        'عوامی انتباہات میں {address} کو ان جعل سازوں کا پتا بتایا گیا ہے جو خود کو {as} ظاہر کرتے ہیں۔',
    },
    contact: {
      title: 'اس رابطے کے بارے میں خبردار کیا جا چکا ہے',
      explanation:
        'پیغام آپ کو {address} پر رابطہ کرنے کو کہتا ہے۔ عوامی انتباہات کے مطابق یہ ان جعل سازوں کا ہے جو خود کو {as} ظاہر کرتے ہیں۔',
    },
    link: {
      title: 'اس لنک کے بارے میں خبردار کیا جا چکا ہے',
      explanation:
        'ایک لنک {address} پر لے جاتا ہے۔ عوامی انتباہات کے مطابق یہ ان جعل سازوں کی ویب سائٹ ہے جو خود کو {as} ظاہر کرتے ہیں۔',
    },
    old: {
      title: 'ایک پرانے انتباہ میں نام آیا ہے',
      explanation:
        'ایک پرانے انتباہ ({checked} تک) میں {address} کو ان جعل سازوں کا بتایا گیا ہے جو خود کو {as} ظاہر کرتے ہیں۔ پتے ہاتھ بدلتے رہتے ہیں، اس لیے دوسری علامتیں بھی دیکھیں۔',
    },
  },
}
