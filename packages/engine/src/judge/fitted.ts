import data from './fitted.json' with { type: 'json' }

/** What `npm run fit` wrote: the prior, and the weights that messages could show. Log-odds, natural logarithm. */
export interface Fitted {
  /** When, from what, and by which command. */
  readonly about: string
  /** Assumed before anything is found, against a genuine message. */
  readonly prior: { readonly fraud: number; readonly unwanted: number }
  /** What a message's channel adds to the prior, for fraud and for unwanted: an SMS has less to be judged by. */
  readonly channels?: Readonly<Record<string, readonly number[]>>
  /** By `check.key.outcome`: what it adds for fraud, and for unwanted. */
  readonly weights: Readonly<Record<string, readonly number[]>>
}

export const fitted: Fitted = data
