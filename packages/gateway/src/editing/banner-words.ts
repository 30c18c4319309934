import type { VerdictWord } from '@tasdeeq/engine'

/** The words of the warning in one language. */
export interface BannerWords {
  readonly title: Readonly<Record<VerdictWord, string>>
  /** What to do; '' where there is nothing to say. */
  readonly advice: Readonly<Record<VerdictWord, string>>
  /** Who wrote this. */
  readonly by: (host: string) => string
}
