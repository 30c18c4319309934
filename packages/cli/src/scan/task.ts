import type { Envelope, VerdictWord } from '@tasdeeq/engine'
import type { Judging } from '../options/options.ts'

/** One message for a worker. */
export interface Task {
  readonly file: string
  /** Its number within an mbox, from 0. */
  readonly index?: number
  /** Of an mbox; a file is read by the worker itself. */
  readonly raw?: Uint8Array
  readonly envelope?: Envelope
  /** Bytes of input it stands for. */
  readonly bytes: number
}

/** What a worker says of one message. */
export type Result =
  | {
      readonly kind: 'checked'
      readonly verdict: VerdictWord
      readonly family?: string
      /** In words of the language that is asked for, where that is not the name that programs use. */
      readonly familyName?: string
      /** The line of `--json`, where it is wanted. */
      readonly json?: string
    }
  | { readonly kind: 'failed'; readonly why: string }

export interface Done {
  readonly task: Task
  readonly result: Result
}

export interface WorkerSetup {
  readonly judging: Judging
  readonly json: boolean
}
