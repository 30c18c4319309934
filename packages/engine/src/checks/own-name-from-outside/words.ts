import type { Check } from '../check.ts'

export type Key = 'other-address'

export const words: Check<Key>['words'] = {
  en: {
    'other-address': {
      title: 'The name of one of your people, from another address',
      explanation:
        'One of your people writes as “{name}”. This mail comes from {address}, to which nobody here has written. Ask that person, not the sender.',
    },
  },
  ur: {
    'other-address': {
      title: 'آپ کے کسی ساتھی کا نام، پتا کوئی اور',
      explanation:
        'آپ کے ایک ساتھی «{name}» کے نام سے لکھتے ہیں۔ یہ ای میل {address} سے آئی ہے، جسے یہاں سے کسی نے نہیں لکھا۔ خود ان سے پوچھیں، بھیجنے والے سے نہیں۔',
    },
  },
}
