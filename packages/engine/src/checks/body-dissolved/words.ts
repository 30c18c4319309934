import type { Check } from '../check.ts'

type Key = 'ended' | 'ended-followed' | 'ended-on' | 'ended-on-followed'

export const words: Check<Key>['words'] = {
  en: {
    ended: {
      title: 'This body no longer exists',
      explanation:
        '“{name}” no longer existed when this message came. Old letterheads do live on, so check before you act.',
    },
    'ended-followed': {
      title: 'This body no longer exists',
      explanation:
        '“{name}” no longer existed when this message came. {successor} has taken over its work: ask there.',
    },
    'ended-on': {
      title: 'This body no longer exists',
      explanation:
        '“{name}” ended on {end}, before this message came. Old letterheads do live on, so check before you act.',
    },
    'ended-on-followed': {
      title: 'This body no longer exists',
      explanation:
        '“{name}” ended on {end}, before this message came. {successor} has taken over its work: ask there.',
    },
  },
  ur: {
    ended: {
      title: 'یہ ادارہ اب موجود نہیں',
      explanation:
        'جب یہ پیغام آیا تو ”{name}“ موجود نہیں تھا۔ پرانے لیٹر ہیڈ کبھی کبھی چلتے رہتے ہیں، اس لیے عمل سے پہلے تصدیق کر لیں۔',
    },
    'ended-followed': {
      title: 'یہ ادارہ اب موجود نہیں',
      explanation:
        'جب یہ پیغام آیا تو ”{name}“ موجود نہیں تھا۔ اس کا کام اب {successor} کے پاس ہے: وہیں سے پوچھیں۔',
    },
    'ended-on': {
      title: 'یہ ادارہ اب موجود نہیں',
      explanation:
        '”{name}“ اس پیغام سے پہلے {end} کو ختم ہو چکا تھا۔ پرانے لیٹر ہیڈ کبھی کبھی چلتے رہتے ہیں، اس لیے عمل سے پہلے تصدیق کر لیں۔',
    },
    'ended-on-followed': {
      title: 'یہ ادارہ اب موجود نہیں',
      explanation:
        '”{name}“ اس پیغام سے پہلے {end} کو ختم ہو چکا تھا۔ اس کا کام اب {successor} کے پاس ہے: وہیں سے پوچھیں۔',
    },
  },
}
