import type { RecordChanges } from '@tasdeeq/engine'
import type { Compared } from './comparison.ts'
import type { Explanation, Likeness, Preview, ReadResult, ToRead } from '../reading.ts'

/** What a worker is started with. */
export interface WorkerSetup {
  /** What the desk changed of the knowledge; absent: nothing. */
  readonly records?: RecordChanges
  /** The same with what is proposed: for a worker that compares. */
  readonly proposed?: RecordChanges
  /** Key of hashes and min-hashes. */
  readonly key: Uint8Array
  /** The readers' country, where what is to be read does not say. */
  readonly reader: string
  /** Hosts whose `Authentication-Results` are believed (RFC 8601 section 5). */
  readonly trustedHosts: readonly string[]
  /** Addresses that people report to, lower-cased. */
  readonly mailboxes: readonly string[]
}

/** What is asked of a worker. */
export type Asked =
  | { readonly ask: 'read'; readonly given: ToRead }
  | { readonly ask: 'explain'; readonly given: ToRead; readonly language: 'en' | 'ur' }
  | { readonly ask: 'preview'; readonly given: ToRead }
  | { readonly ask: 'likenesses'; readonly hosts: readonly string[]; readonly now: number }
  /** With the knowledge that holds, and with what is proposed. */
  | { readonly ask: 'compare'; readonly given: ToRead }
  /** Answered when it is ready. */
  | { readonly ask: 'start' }

export interface Task {
  readonly asked: Asked
  /** The worker sets it to 1 when it begins: time runs from then on. */
  readonly begun: Int32Array
}

/** A {@link ReadResult}, an explanation and so on, by what was asked; undefined where there is none. */
export type Answer = ReadResult | Explanation | Preview | readonly Likeness[] | Compared | undefined
