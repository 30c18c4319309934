import type { Outcome, Observation } from './check.ts'

/** The outcome of one check, weighed. */
export interface Finding extends Observation {
  /** The check's id: its folder's name. */
  readonly id: string
  readonly outcome: Outcome
  /** Its part in the sum, in log-odds (natural logarithm): above zero speaks for fraud, below for genuine. */
  readonly weight: number
  /** Its part in the sum for *unwanted*, in log-odds. */
  readonly unwanted: number
  /** It proves who sent the message. */
  readonly proves: boolean
}
