import type { Check } from '../check.ts'

export type Key = 'counter'

export const words: Check<Key>['words'] = {
  en: {
    counter: {
      title: 'Somebody is paid for your click',
      explanation:
        'The link to {host} counts whose advertisement was followed, as networks do that pay for each click or order. The sender is not the shop; he earns by sending to as many as he can.',
    },
  },
  ur: {
    counter: {
      title: 'آپ کے کلک کے پیسے ملتے ہیں',
      explanation:
        '{host} کا لنک گنتا ہے کہ کس کا اشتہار کھولا گیا، جیسے وہ نیٹ ورک کرتے ہیں جو ہر کلک یا آرڈر کے پیسے دیتے ہیں۔ بھیجنے والا دکان نہیں؛ وہ زیادہ سے زیادہ لوگوں کو بھیج کر کماتا ہے۔',
    },
  },
}
