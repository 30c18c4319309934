import data from './fitted.json' with { type: 'json' }

/** What `npm run fit` wrote: the prior, and the weights that messages could show. Log-odds, natural logarithm. */
export interface Fitted {
  /** When, from what, and by which command. */
  readonly about: string
  /** Assumed before anything is found, against a genuine message. */
  readonly prior: { readonly fraud: number; readonly unwanted: number }
  /** By `check.key.outcome`: what it adds for fraud, and for unwanted. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

export const fitted: Fitted = data
