import type { Reader } from '../reading.ts'
import type { Log, Meter } from '../running.ts'
import type { Blobs, Keys, Seal, Store } from '../store/store.ts'
import type { WarningLists } from '../warning-lists/warning-lists.ts'
import type { Thresholds } from './thresholds.ts'

/** What assigning works with. */
export interface AssigningParts {
  readonly store: Store
  readonly blobs: Blobs
  readonly reader: Reader
  readonly keys: Keys
  readonly contentSeal: Seal
  readonly warningLists: WarningLists
  readonly log: Log
  readonly meter: Meter
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Absent: those that were measured. */
  readonly thresholds?: Thresholds
}
