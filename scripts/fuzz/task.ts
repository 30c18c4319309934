import type { Plan } from './messages.ts'
import type { Time } from './times.ts'

/** What a worker is given at its start. */
export interface Task {
  readonly plan: Plan
  readonly first: number
  readonly count: number
  /** 32-bit whole numbers: the next message's, whether to stop, then a slot for each worker's present message. */
  readonly shared: SharedArrayBuffer
  readonly slot: number
}

export const NEXT = 0
export const STOP = 1
export const SLOTS = 2
/** In a slot: the worker has not begun yet. */
export const IDLE = -1

export type Report =
  | {
      readonly kind: 'done'
      /** Of each message since the last report. */
      readonly times: readonly Time[]
      /** Bytes in use in the worker's heap after a collection. */
      readonly heap: number | undefined
    }
  | { readonly kind: 'fault'; readonly index: number; readonly what: string }
