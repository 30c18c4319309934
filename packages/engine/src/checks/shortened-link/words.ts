import type { Check } from '../check.ts'

export type Key = 'only' | 'only-shown' | 'among-others' | 'exit'

export const words: Check<Key>['words'] = {
  en: {
    only: {
      title: 'Every link is shortened',
      explanation:
        'Behind the words or pictures of this message stand only short addresses of {host}: nobody can see where they lead before following them.',
    },
    'only-shown': {
      title: 'A shortened address',
      explanation:
        'The only address in this message is a short one of {host}, which hides where it leads. Many honest messages do this too, above all by SMS.',
    },
    'among-others': {
      title: 'A shortened address among others',
      explanation:
        'One of the links is a short address of {host}, which hides where it leads. Many honest mails do this too.',
    },
    exit: {
      title: 'Unsubscribing through a shortened address',
      explanation:
        'The way out of this mailing is a short address of {host}. Senders of honest mailings lead you out on their own site.',
    },
  },
  ur: {
    only: {
      title: 'ہر لنک مختصر کیا ہوا ہے',
      explanation:
        'اس پیغام کے الفاظ یا تصویروں کے پیچھے صرف {host} کے مختصر پتے ہیں: کھولنے سے پہلے کوئی نہیں دیکھ سکتا کہ وہ کہاں لے جاتے ہیں۔',
    },
    'only-shown': {
      title: 'مختصر پتا',
      explanation:
        'اس پیغام کا واحد پتا {host} کا مختصر پتا ہے جو اصل منزل چھپاتا ہے۔ بہت سے دیانت دار پیغامات بھی ایسا کرتے ہیں، خاص کر ایس ایم ایس میں۔',
    },
    'among-others': {
      title: 'دوسرے لنکوں میں ایک مختصر پتا',
      explanation:
        'لنکوں میں سے ایک {host} کا مختصر پتا ہے جو منزل چھپاتا ہے۔ بہت سی دیانت دار ای میلیں بھی ایسا کرتی ہیں۔',
    },
    exit: {
      title: 'مختصر پتے سے رکنیت ختم کرنا',
      explanation:
        'اس ای میل سے نکلنے کا راستہ {host} کا مختصر پتا ہے۔ دیانت دار بھیجنے والے یہ راستہ اپنی سائٹ پر دیتے ہیں۔',
    },
  },
}
