import type { Check } from '../check.ts'

export type Key = 'only' | 'also'

export const words: Check<Key>['words'] = {
  en: {
    only: {
      title: 'The only link is in the attachment',
      explanation:
        'The message itself has no link to follow; an attachment has, to {host}. Links are put there so that filters do not see them.',
    },
    also: {
      title: 'A link in the attachment',
      explanation:
        'An attachment has a link to {host}, which is not the sender’s. Many honest documents have links too.',
    },
  },
  ur: {
    only: {
      title: 'واحد لنک منسلک فائل میں',
      explanation:
        'پیغام میں خود کوئی لنک نہیں؛ منسلک فائل میں {host} کا لنک ہے۔ لنک وہاں اس لیے رکھے جاتے ہیں کہ فلٹر نہ دیکھیں۔',
    },
    also: {
      title: 'منسلک فائل میں لنک',
      explanation:
        'منسلک فائل میں {host} کا لنک ہے جو بھیجنے والے کا نہیں۔ بہت سی دیانت دار دستاویزوں میں بھی لنک ہوتے ہیں۔',
    },
  },
}
