import type { Envelope } from '../../packages/engine/src/index.ts'

/** One mail as a peer gets it: its bytes, and what the receiving server knew of the connection. */
export interface Mail {
  readonly raw: Uint8Array
  readonly envelope: Envelope
}

/** What a peer says of one mail. */
export interface Opinion {
  /** In its own unit; higher is worse. */
  readonly score: number
  /** Marked or refused with the thresholds it comes with. */
  readonly flagged: boolean
}

/** A mail filter of somebody else, running on this machine for us alone. */
export interface Peer extends AsyncDisposable {
  readonly name: string
  /** Version and configuration, in a sentence for the report. */
  readonly about: string
  readonly score: (mail: Mail) => Promise<Opinion>
  /** The process it was started as. */
  readonly pid: number
}

/** A peer that cannot run here, and why. */
export interface Absent {
  readonly absent: string
}
