import type { Generated } from 'kysely'

/** What desks on one database tell each other beside the log. None of it is in a backup. */
export interface SharedTables {
  readonly network_limits: NetworkLimitsTable
  readonly guesses: GuessesTable
  readonly used_codes: UsedCodesTable
  readonly used_work: UsedWorkTable
  readonly retiring: RetiringTable
  readonly signing_clock: SigningClockTable
}

/** How many reports networks sent without a key, by a keyed hash of the network: where several desks count together. */
interface NetworkLimitsTable {
  readonly network: string
  readonly reports: number
  /** When its count begins anew. */
  readonly ends: number
}

/** How many guesses of a network, or at an account, were wrong: by a keyed hash of either. */
interface GuessesTable {
  readonly whose: Uint8Array
  readonly wrong: number
  /** When its count begins anew. */
  readonly ends: number
}

/** One-time codes that were shown, by a keyed hash of whose they are and what. */
interface UsedCodesTable {
  readonly code: Uint8Array
  /** Until then it counts no more. */
  readonly ends: number
}

/** Challenges of the proof of work whose solution was shown (`intake/work.ts`). */
interface UsedWorkTable {
  /** SHA-256, as the challenge has it. */
  readonly challenge: Uint8Array
  /** Until then it could be shown again. */
  readonly ends: number
}

/** Marks of contents whose bytes are being erased (`store/retiring.ts`); one may have several. */
interface RetiringTable {
  readonly mark: Generated<number>
  /** SHA-256. */
  readonly content: Uint8Array
}

/** How late it was, about, when protection was last signed (`protection/signing-clock.ts`): one row, or none yet. */
interface SigningClockTable {
  readonly one: Generated<boolean>
  readonly signed: number
}
