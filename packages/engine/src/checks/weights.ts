import type { Outcome } from './check.ts'

/** What one outcome of one key adds to the sums, in log-odds (natural logarithm). */
export interface Weight {
  /** Above zero speaks for fraud, below for a genuine message. */
  readonly fraud?: number
  /** Above zero speaks for spam that is no fraud. */
  readonly unwanted?: number
  /** It proves who sent the message: with it, and nothing against it, the verdict may be *verified*. */
  readonly proves?: boolean
  /** Only a part of the message is known: what speaks for it there, and proves nothing, does not count. */
  readonly partial?: boolean
}

/** The weights of one check, from the `weights.json` in its folder: by key of its words, then by outcome. */
export type CheckWeights = Readonly<Record<string, Readonly<Partial<Record<Outcome, Weight>>>>>
