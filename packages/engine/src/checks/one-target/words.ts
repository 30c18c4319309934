import type { Check } from '../check.ts'

export type Key = 'same-address' | 'twice' | 'only-link' | 'exit-too' | 'same-host'

export const words: Check<Key>['words'] = {
  en: {
    'same-address': {
      title: 'All buttons lead to one address',
      explanation:
        'Whatever you click in this message leads to one and the same address at {host}, which is not the sender’s.',
    },
    twice: {
      title: 'Two links, one address',
      explanation:
        'Both links of this message lead to the same address at {host}, which is not the sender’s. Some honest mails do this too.',
    },
    'only-link': {
      title: 'One hidden link',
      explanation:
        'The message has a single link, hidden behind words or a picture, and it leads to {host}, which is not the sender’s. Some honest mails do this too.',
    },
    'exit-too': {
      title: 'The way out leads to the same place',
      explanation:
        'The offer and the way out of the mailing both lead to {host}, which is not the sender’s: who would leave ends where he is wanted.',
    },
    'same-host': {
      title: 'All links lead to one stranger',
      explanation: 'All links of this message lead to {host}, which is not the sender’s.',
    },
  },
  ur: {
    'same-address': {
      title: 'سب بٹن ایک ہی پتے پر',
      explanation:
        'اس پیغام میں جہاں بھی کلک کریں، {host} کے ایک ہی پتے پر جاتا ہے جو بھیجنے والے کا نہیں۔',
    },
    twice: {
      title: 'دو لنک، ایک پتا',
      explanation:
        'اس پیغام کے دونوں لنک {host} کے ایک ہی پتے پر جاتے ہیں جو بھیجنے والے کا نہیں۔ کچھ دیانت دار ای میلیں بھی ایسا کرتی ہیں۔',
    },
    'only-link': {
      title: 'ایک چھپا ہوا لنک',
      explanation:
        'پیغام میں صرف ایک لنک ہے جو الفاظ یا تصویر کے پیچھے ہے اور {host} پر جاتا ہے جو بھیجنے والے کا نہیں۔ کچھ دیانت دار ای میلیں بھی ایسا کرتی ہیں۔',
    },
    'exit-too': {
      title: 'نکلنے کا راستہ بھی وہیں',
      explanation:
        'پیشکش اور نکلنے کا راستہ دونوں {host} پر جاتے ہیں جو بھیجنے والے کا نہیں: جو نکلنا چاہے وہ بھی وہیں پہنچتا ہے۔',
    },
    'same-host': {
      title: 'سب لنک ایک اجنبی پر',
      explanation: 'اس پیغام کے سب لنک {host} پر جاتے ہیں جو بھیجنے والے کا نہیں۔',
    },
  },
}
