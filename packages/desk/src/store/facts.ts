import type { JSONColumnType } from 'kysely'

/** Who reported, sealed under its own key. Deleted when it expires. */
export interface IdentitiesTable {
  readonly id: string
  readonly sealed: Uint8Array
  readonly expires: number
}

export interface GatewayDecisionsTable {
  readonly gateway: string
  /** The gateway's id of the record. */
  readonly id: string
  readonly time: number
  readonly received: number
  readonly verdict: string | null
  readonly done: string
  /** SHA-256 of the raw message. */
  readonly content: Uint8Array
  /** The record without the recipients' addresses. */
  readonly record: JSONColumnType<object>
}

/** Receipts that go out as mail, or went: one a report. */
export interface OutboxTable {
  readonly report: string
  /** Pseudonym of the receiver: nobody gets more than some a day. */
  readonly reporter: Uint8Array
  /** The receiver's address, sealed under the identity key; null: it was sent, or given up. */
  readonly sealed: Uint8Array | null
  readonly created: number
  /** When it is tried next. */
  readonly due: number
  readonly attempts: number
}

/** How far a mailbox was read over IMAP. */
export interface MailboxPlacesTable {
  /** Server, user and folder, as a keyed hash. */
  readonly mailbox: Uint8Array
  readonly uid_validity: string
  readonly last_uid: number
}
