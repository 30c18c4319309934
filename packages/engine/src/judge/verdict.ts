import type { Family } from '../checks/family.ts'

/** What a person is told about a message. */
export type VerdictWord = 'fraud' | 'suspicious' | 'unwanted' | 'clear' | 'verified'

export interface Verdict {
  readonly verdict: VerdictWord
  /** Probability that it is fraud. */
  readonly probability: number
  /** They add up to one. */
  readonly probabilities: {
    readonly fraud: number
    readonly unwanted: number
    readonly genuine: number
  }
  /** The scam family (`authority-impersonation`, `bank-impersonation` …), where the verdict is fraud or suspicious. */
  readonly family?: Family
  /** The script it follows, by id, where one fits. */
  readonly script?: string
  /** The sum, part by part, in log-odds: what the probability is made of. */
  readonly sum: readonly { readonly part: string; readonly weight: number }[]
}
