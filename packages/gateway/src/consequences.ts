import type { Arrival } from './arrival.ts'
import type { Decision, DecisionRecord } from './decision.ts'
import type { Judged } from './judged.ts'
import type { Edits } from './outcome.ts'

/**
 * The doing of what was decided. Only here something happens; the rehearsing implementation does nothing to the
 * message, and says what would have been done.
 */
export interface Consequences {
  /** Throws `StoreFailure` where the message could not be kept. */
  readonly carryOut: (deed: Deed) => Promise<Done>
  /** What is changed in a message that passes unjudged: mail of the gateway's own, or what it could not judge. */
  readonly editsUnjudged: (arrival: Pick<Arrival, 'id' | 'raw'>, why: 'own' | 'failure') => Edits
  /** Is nothing to be done, neither to messages nor to those who hand them in? */
  readonly isRehearsal: boolean
}

export interface Deed {
  readonly arrival: Arrival
  readonly judged: Judged
  readonly decision: Decision
}

export interface Done {
  readonly decision: Decision
  readonly edits: Edits
  /** Id in the quarantine, where it is held for anyone. */
  readonly held?: string
  readonly rehearsed: boolean
}

/** A record, a quarantined message or a journal line could not be written: the disk is full or gone. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
}

/** Keeps decisions. */
export interface DecisionSpool extends AsyncDisposable {
  /** When it returns, the record survives kill -9. Throws `StoreFailure`. */
  readonly append: (record: DecisionRecord) => Promise<void>
}
