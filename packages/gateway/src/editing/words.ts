import type { VerdictWord } from '@tasdeeq/engine'
import { en } from './words.en.ts'
import { ur } from './words.ur.ts'

/** The words of the warning in one language. */
export interface BannerWords {
  readonly title: Readonly<Record<VerdictWord, string>>
  /** What to do; '' where there is nothing to say. */
  readonly advice: Readonly<Record<VerdictWord, string>>
  /** Who wrote this. */
  readonly by: (host: string) => string
}

export const bannerWords: Readonly<Record<'en' | 'ur', BannerWords>> = { en, ur }
