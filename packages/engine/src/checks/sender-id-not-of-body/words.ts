import type { Check } from '../check.ts'

export type Key = 'personal-number' | 'other-id' | 'no-ids'

export const words: Check<Key>['words'] = {
  en: {
    'personal-number': {
      title: 'Sent from a personal number',
      explanation:
        'The message speaks for {body} but came from {sender}. {body} sends its messages from {ids}.',
    },
    'other-id': {
      title: 'Sent from another number than usual',
      explanation:
        'The message speaks for {body} but came from {sender}. The senders of {body} that we know are {ids}.',
    },
    'no-ids': {
      title: 'Sent from an ordinary phone number',
      explanation:
        'The message speaks for {body} but came from the ordinary number {sender}. Which numbers {body} uses we do not know; ask it on a line you look up yourself.',
    },
  },
  ur: {
    'personal-number': {
      title: 'ذاتی نمبر سے بھیجا گیا',
      explanation:
        'پیغام {body} کے نام سے ہے لیکن {sender} سے آیا ہے۔ {body} اپنے پیغام {ids} سے بھیجتا ہے۔',
    },
    'other-id': {
      title: 'معمول سے مختلف نمبر سے بھیجا گیا',
      explanation:
        'پیغام {body} کے نام سے ہے لیکن {sender} سے آیا ہے۔ ہمارے علم میں {body} کے پیغام {ids} سے آتے ہیں۔',
    },
    'no-ids': {
      title: 'عام فون نمبر سے بھیجا گیا',
      explanation:
        'پیغام {body} کے نام سے ہے لیکن عام نمبر {sender} سے آیا ہے۔ ہمیں معلوم نہیں کہ {body} کون سے نمبر استعمال کرتا ہے؛ خود ڈھونڈے ہوئے نمبر پر اس سے پوچھیں۔',
    },
  },
}
