import { createHash } from 'node:crypto'
import type { RecordChanges } from '@tasdeeq/engine'
import { LRUCache } from 'lru-cache'
import type {
  Explanation,
  LearningReader,
  Likeness,
  Preview,
  ReadResult,
  ToRead,
} from '../reading.ts'
import type { Log } from '../running.ts'
import type { Crew, Ended } from './crew.ts'
import { openShifts, startCrew } from './shifts.ts'
import { openSlots, type Slots } from './slots.ts'
import type { Answer, Asked } from './task.ts'

export interface ReaderOptions {
  readonly workers: number
  /** Megabytes of heap of a worker. */
  readonly heap: number
  /** Milliseconds for one content. */
  readonly time: number
  /** Contents that may wait. */
  readonly waiting: number
  /** Key of hashes and min-hashes: `keys.grouping`. */
  readonly key: Uint8Array
  /** The readers' country, ISO 3166-1 alpha-2. */
  readonly reader: string
  readonly log: Log
  /** Hosts whose `Authentication-Results` are believed; none by default. */
  readonly trustedHosts?: readonly string[]
  /** What the desk changed of the knowledge; nothing by default. */
  readonly records?: RecordChanges
  /** Addresses of reporting mailboxes: whoever writes there is a reporter, not part of the message. None by default. */
  readonly mailboxes?: readonly string[]
}

/**
 * Starts the engine in worker threads. Its methods never throw because of their input, only `ReaderBusy` if too many
 * wait, and `ReaderClosed` while closing.
 *
 * @throws Error if a worker cannot start
 */
export async function openReader(options: ReaderOptions): Promise<LearningReader> {
  const { workers, heap, key, reader, trustedHosts = [], mailboxes = [] } = options
  const setup = { key, reader, trustedHosts, mailboxes }
  const crew = await openShifts((records) => startCrew(workers, heap, { ...setup, records }), {
    cursor: 0,
    changes: [],
    ...options.records,
  })
  const slots = openSlots(workers, options.waiting)
  const poison = new LRUCache<string, string>({ max: MOST_POISON })
  const ask = asker({ crew, slots, poison, options })
  return {
    read: async (given) => {
      const told = await ask({ ask: 'read', given })
      return told.kind === 'answered'
        ? (told.answer as ReadResult)
        : { kind: 'unread', cause: told.cause }
    },
    explain: async (given, language) => {
      const told = await ask({ ask: 'explain', given, language })
      return told.kind === 'answered' ? (told.answer as Explanation | undefined) : undefined
    },
    preview: async (given) => {
      const told = await ask({ ask: 'preview', given })
      return told.kind === 'answered' ? (told.answer as Preview | undefined) : undefined
    },
    likenesses: async (hosts, now) => {
      await slots.take()
      try {
        const ended = await crew.run({ ask: 'likenesses', hosts, now }, options.time)
        return ended.kind === 'answered' ? (ended.answer as readonly Likeness[]) : []
      } finally {
        slots.give()
      }
    },
    learn: (records) => crew.learn(records),
    load: () => slots.load(),
    [Symbol.asyncDispose]: async () => {
      slots.close()
      await crew[Symbol.asyncDispose]()
    },
  }
}

/** Contents that ended a worker, remembered since they would end another. */
const MOST_POISON = 2_000

interface Asking {
  readonly crew: Pick<Crew, 'run'>
  readonly slots: Slots
  readonly poison: LRUCache<string, string>
  readonly options: ReaderOptions
}

type Told =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly cause: string }

type AskedOf = Extract<Asked, { readonly given: ToRead }>

function asker({ crew, slots, poison, options }: Asking): (asked: AskedOf) => Promise<Told> {
  const { time, log } = options
  return async (asked) => {
    const known = poison.size === 0 ? undefined : poison.get(hashOf(asked.given))
    if (known !== undefined) return { kind: 'failed', cause: known }
    await slots.take()
    try {
      let ended = await crew.run(asked, time)
      // The worker may have died of an earlier content: a fresh one decides.
      if (ended.kind === 'died') ended = await crew.run(asked, time)
      if (ended.kind === 'answered') return ended
      const cause = causeOf(ended)
      poison.set(hashOf(asked.given), cause)
      log.warn({ ask: asked.ask, form: asked.given.form, cause }, 'a content ended its worker')
      return { kind: 'failed', cause }
    } finally {
      slots.give()
    }
  }
}

function causeOf(ended: Exclude<Ended, { readonly kind: 'answered' }>): string {
  if (ended.kind === 'too-slow') return 'it takes too long to read'
  const { error } = ended
  return `its worker died: ${error instanceof Error ? error.message : String(error)}`
}

function hashOf({ raw, form }: ToRead): string {
  return createHash('sha256').update(form).update(raw).digest('hex')
}
