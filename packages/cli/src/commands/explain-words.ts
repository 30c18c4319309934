import type { Check } from '@tasdeeq/engine'
import type { Language } from '../render/words.ts'

interface ExplainWords {
  /** Above the checks that speak for it. */
  readonly groups: Readonly<Record<Check['speaksFor'], string>>
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  en: {
    groups: {
      fraud: 'Signs of fraud',
      unwanted: 'Signs of unwanted advertising',
      genuine: 'Signs of good faith',
    },
  },
  ur: {
    groups: {
      fraud: 'دھوکے کی علامتیں',
      unwanted: 'غیر مطلوب اشتہار کی علامتیں',
      genuine: 'نیک نیتی کی علامتیں',
    },
  },
}

/** Of a check's page where its own, in English, is not what is read. */
export const pageWords = {
  told: 'پڑھنے والے کو کیا بتایا جاتا ہے',
  rest: 'یہ کیا دیکھتی ہے، اور کب غلط ہوتی ہے',
  inEnglish: 'جانچ کا پورا صفحہ، اس کی غلطیوں اور ماخذ کے ساتھ، ابھی صرف انگریزی میں ہے:',
} as const
