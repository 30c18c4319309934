import type { Generated, JSONColumnType } from 'kysely'
import type { HeldFacts, HeldState } from '../gateways/held.ts'
import type { Health } from '../gateways/gateway-health.ts'

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

/** What gateways hold, as they told it last. */
export interface HeldTable {
  readonly gateway: string
  /** The gateway's id of it. */
  readonly id: string
  readonly state: HeldState
  readonly since: number
  /** The deadline that the message claims, where that is before its time in the quarantine is over; else that. */
  readonly due: number
  readonly expires: number
  /** By the gateway's clock: what was told before counts no more. */
  readonly told: number
  /** SHA-256 of the raw message. */
  readonly content: Uint8Array
  readonly verdict: string
  readonly family: string | null
  /** Domain of its author. */
  readonly domain: string
  readonly facts: JSONColumnType<HeldFacts>
  /** Subject and author, sealed under the content key. */
  readonly sealed: Uint8Array
}

/** How gateways are, as they told it last. */
export interface GatewayHealthTable {
  readonly gateway: string
  readonly received: number
  readonly told: JSONColumnType<Health>
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

/** With which keys the database was begun (`store/key-mark.ts`): one row. */
export interface KeyMarkTable {
  readonly one: Generated<boolean>
  readonly mark: string
}

/** How far a mailbox was read over IMAP. */
export interface MailboxPlacesTable {
  /** Server, user and folder, as a keyed hash. */
  readonly mailbox: Uint8Array
  readonly uid_validity: string
  readonly last_uid: number
}
