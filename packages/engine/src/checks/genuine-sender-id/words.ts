import type { Check } from '../check.ts'

type Key = 'short-code' | 'name'

export const words: Check<Key>['words'] = {
  en: {
    'short-code': {
      title: 'Sent from the known short code',
      explanation:
        'The message came from {sender}, the short code of {body}. Short codes are hard to forge, though not impossible: follow no link to anything but its own site.',
    },
    name: {
      title: 'Sent under the known name',
      explanation:
        'The message shows {sender}, the name {body} sends under. Such a name can be forged.',
    },
  },
  ur: {
    'short-code': {
      title: 'معلوم شارٹ کوڈ سے بھیجا گیا',
      explanation:
        'پیغام {sender} سے آیا ہے جو {body} کا شارٹ کوڈ ہے۔ شارٹ کوڈ کی نقل مشکل ہے، ناممکن نہیں: ادارے کی اپنی ویب سائٹ کے سوا کوئی لنک نہ کھولیں۔',
    },
    name: {
      title: 'معلوم نام سے بھیجا گیا',
      explanation:
        'پیغام پر {sender} لکھا ہے، جس نام سے {body} پیغام بھیجتا ہے۔ ایسے نام کی نقل کی جا سکتی ہے۔',
    },
  },
}
