import type { Check } from '../check.ts'

export type Key = 'styled'

export const words: Check<Key>['words'] = {
  en: {
    styled: {
      title: 'The text is in letters made for formulas',
      explanation:
        'The text has {count} letters that only look like letters: signs for mathematics. A scientific text may; a notice has no use for them.',
    },
  },
  ur: {
    styled: {
      title: 'متن فارمولوں کے حروف میں',
      explanation:
        'متن میں {count} ایسے نشان ہیں جو صرف حروف جیسے دکھتے ہیں: ریاضی کے نشان۔ سائنسی تحریر میں ہو سکتے ہیں؛ کسی اطلاع میں ان کا کام نہیں۔',
    },
  },
}
