import type { Kysely, Transaction } from 'kysely'
import type { Event, NewEvent } from '../events/event.ts'
import type { Tables } from './tables.ts'

/** The one database, embedded or a server's. */
export interface Store extends AsyncDisposable {
  readonly kind: 'embedded' | 'server'
  /** For reading. What is written goes through {@link write}. */
  readonly db: Kysely<Tables>
  /**
   * One transaction. What it appends is in the log, in order and chained, and in the views, when it resolves: durable.
   * With a server, transactions of several processes wait for each other at the log's end.
   *
   * @throws StoreFailure where the database is away or full: nothing happened then. What `work` throws, otherwise.
   */
  readonly write: <Result>(work: (writing: Writing) => Promise<Result>) => Promise<Result>
  /** Seq of the last event that was committed. */
  readonly head: () => Promise<number>
  /** Calls `heard` after commits of this process, and soon after those of others; gives how to stop. */
  readonly onAppended: (heard: (head: number) => void) => () => void
}

/** Inside a transaction. */
export interface Writing {
  readonly db: Transaction<Tables>
  /** Appends to the log and carries the events into the views. */
  readonly append: (events: readonly NewEvent[]) => Promise<readonly Event[]>
}

/** The database or the disk cannot do its work now. Nothing of what was asked happened; it may be tried again. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
}

/** Bytes by their SHA-256, encrypted at rest: on disk, or in an S3-compatible store. */
export interface Blobs extends AsyncDisposable {
  /**
   * Keeps them. Durable when it resolves; those that are there already cost nothing.
   *
   * @throws StoreFailure
   */
  readonly put: (blobs: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>
  /** The same, beside a log whose head was known to be `asOf`: a desk may be erasing some of them meanwhile. */
  readonly keep: (blobs: readonly Uint8Array[], asOf: number) => Promise<readonly Kept[]>
  /** The same for one: the store is asked for it, whatever was seen of it lately. */
  readonly keepAnew: (blob: Uint8Array, asOf: number) => Promise<void>
  /** Undefined: never had, or erased. */
  readonly get: (sha256: Uint8Array) => Promise<Uint8Array | undefined>
  readonly erase: (sha256: Uint8Array) => Promise<void>
  /** The hashes of all that is kept, for backups and audits. */
  readonly list: () => AsyncIterable<Uint8Array>
}

/** Bytes that were seen to be kept, or are now. */
export interface Kept {
  readonly sha256: Uint8Array
  /** Seq of the log: an erasing that is told of up to there was over before they were seen. */
  readonly asOf: number
}

/** Keys of a desk, from `keys.json` in its data folder (mode 0600), made at its first start. */
export interface Keys {
  /** AES-256-GCM for contents, subjects and texts. */
  readonly content: Uint8Array
  /** AES-256-GCM for who reported. */
  readonly identity: Uint8Array
  /** HMAC-SHA-256 for receipts, idempotency keys, pseudonyms of reporters, networks. */
  readonly names: Uint8Array
  /** HMAC and seeds of min-hashes: whoever has it can evade grouping. */
  readonly grouping: Uint8Array
  /** Ed25519 private key, PKCS #8 DER: signs protection. */
  readonly signing: Uint8Array
  /** Seeds of the min-hashes in published entries: gateways get it with the protection. */
  readonly published: Uint8Array
  /** Secret of sessions. */
  readonly session: Uint8Array
}

/** Seals and opens values under a key; the context is bound to it (additional data). */
export interface Seal {
  readonly seal: (plain: Uint8Array | string, context: string) => Uint8Array
  /** @throws Error where the key or the context is another, or the value was changed */
  readonly open: (sealed: Uint8Array, context: string) => Uint8Array
}
