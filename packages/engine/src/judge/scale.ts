import type { VerdictWord } from './verdict.ts'

/**
 * Least probability for each word; `verified`: the most probability of fraud that may be left. Set by hand: they say
 * how sure one must be to frighten somebody, and not what occurs.
 */
export const thresholds: Readonly<Record<Exclude<VerdictWord, 'clear'>, number>> = {
  fraud: 0.8,
  suspicious: 0.35,
  unwanted: 0.5,
  verified: 0.1,
}
