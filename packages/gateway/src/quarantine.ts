import type { Client } from './arrival.ts'
import type { RuleRef } from './decision.ts'
import type { Judged } from './judged.ts'

/** A message held back. */
export interface Held {
  readonly id: string
  readonly state: 'held' | 'released' | 'deleted' | 'expired'
  /** Milliseconds since 1970. */
  readonly heldAt: number
  readonly expiresAt: number
  /** Of the raw message, hexadecimal: it stands under this name. */
  readonly sha256: string
  readonly bytes: number
  readonly mailFrom: string
  /** Those for whom it is held; others may have got it. */
  readonly recipients: readonly string[]
  /** Those to whom it was released already. */
  readonly releasedTo: readonly string[]
  readonly client: Client
  readonly listener: string
  /** Ids of the arrivals: more than one where the same message came again. */
  readonly arrivals: readonly string[]
  readonly rule: RuleRef
  readonly judged: Judged
  /** Arrivals beyond those named: the ids of the first hundred are kept. */
  readonly moreArrivals?: number
  /** What people said of it, oldest first. */
  readonly reports: readonly HeldReport[]
  /**
   * A release that was begun and whose end nobody wrote down: the gateway was killed in between. Those in `to` may
   * have got it.
   */
  readonly releasing?: HeldRelease
  /** Who released it or deleted it, oldest first. */
  readonly deeds?: readonly HeldDeed[]
}

export interface HeldRelease {
  readonly since: number
  readonly by: string
  readonly to: readonly string[]
}

export interface HeldDeed {
  readonly time: number
  readonly by: string
  readonly does: 'released' | 'deleted'
  /** Those to whom it was released. */
  readonly to?: readonly string[]
}

export interface HeldReport {
  readonly time: number
  /** Who said it: an address, or the operator's login. */
  readonly by: string
  readonly says: 'false-alarm' | 'fraud'
}

export interface ToHold {
  readonly arrival: string
  readonly raw: Uint8Array
  readonly mailFrom: string
  readonly recipients: readonly string[]
  readonly client: Client
  readonly listener: string
  readonly rule: RuleRef
  readonly judged: Judged
  readonly now: number
}

export interface HeldFilter {
  readonly state?: Held['state']
  readonly recipient?: string
  readonly sender?: string
  readonly since?: number
  readonly until?: number
}

/**
 * Keeps what must not be delivered. Every change is on the disk (fsync of file and folder) before it returns.
 * Throws `StoreFailure` where it cannot be.
 */
export interface Quarantine extends AsyncDisposable {
  readonly hold: (message: ToHold) => Promise<Held>
  /** Newest first. */
  readonly list: (filter?: HeldFilter) => AsyncIterable<Held>
  readonly get: (id: string) => Promise<Held | undefined>
  readonly raw: (id: string) => Promise<Uint8Array | undefined>
  readonly release: (id: string, by: ReleasedBy) => Promise<ReleaseResult>
  readonly remove: (id: string, by: string) => Promise<'removed' | 'not-held'>
  readonly report: (id: string, report: HeldReport) => Promise<'reported' | 'unknown'>
  /** Messages kept: those held, and those released until their time is over. */
  readonly count: () => number
  /** Removes what is past its time; gives how many. */
  readonly expire: (now: number) => Promise<number>
}

export interface ReleasedBy {
  readonly by: string
  /** Absent: all for whom it is held. */
  readonly recipients?: readonly string[]
  /** Release it though an interrupted release may have delivered it already. */
  readonly again?: boolean
  readonly now: number
}

export type ReleaseResult =
  | { readonly kind: 'released'; readonly to: readonly string[] }
  /** State `held`: not for all whom the release names. */
  | { readonly kind: 'not-held'; readonly state?: Held['state'] }
  /** The MTA did not take it; it stays held. */
  | { readonly kind: 'refused'; readonly cause: string }
  /** An earlier release was interrupted: `to` may have it. Ask, and release with `again`. */
  | { readonly kind: 'unsure'; readonly since: number; readonly to: readonly string[] }

/** Hands a message to the next mail server. Throws `DeliveryFailure`. */
export type Deliver = (message: ToDeliver) => Promise<Delivered>

export interface ToDeliver {
  readonly raw: Uint8Array
  readonly mailFrom: string
  readonly recipients: readonly string[]
}

/** What the server said, a recipient each (LMTP), or the same for all. */
export interface Delivered {
  readonly recipients: readonly {
    readonly address: string
    readonly code: number
    readonly text: string
  }[]
}

/** No server took it: `temporary` says whether trying again may help. */
export class DeliveryFailure extends Error {
  override readonly name = 'DeliveryFailure'
  readonly temporary: boolean
  readonly code: number
  constructor(message: string, { temporary, code }: { temporary: boolean; code: number }) {
    super(message)
    this.temporary = temporary
    this.code = code
  }
}
