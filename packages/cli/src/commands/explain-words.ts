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

/** What a check's page in Urdu has besides `README.ur.md`. */
export const pageWords = {
  told: 'پڑھنے والے کو کیا بتایا جاتا ہے',
  sources: 'ماخذ',
  inEnglish: 'تفصیل اور ماخذ انگریزی صفحے پر ہیں:',
} as const
