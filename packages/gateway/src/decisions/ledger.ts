import { setImmediate } from 'node:timers/promises'
import type { DecisionsConfig } from '../config/config.ts'
import { StoreFailure } from '../consequences.ts'
import type { Log } from '../running.ts'
import { diskWords } from '../disk-words.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { continueSegment, newSegment, type WriterOptions } from './writer.ts'

export interface LedgerOptions extends Pick<DecisionsConfig, 'fileBytes'> {
  readonly now: () => number
  readonly log?: Log
}

/** The segments of the spool, one of which is written to. */
export interface Ledger extends AsyncDisposable {
  /** Throws `StoreFailure`; then the line stands nowhere. */
  readonly append: (line: Uint8Array) => Promise<void>
  /** Oldest first; the last is being written. */
  readonly segments: () => readonly Segment[]
  /** Those that are no more. */
  readonly forget: (names: ReadonlySet<string>) => void
}

/** Bytes of one write. */
const TOGETHER = 1024 * 1024

export async function openLedger(folder: string, options: LedgerOptions): Promise<Ledger> {
  const writing: WriterOptions = {
    folder,
    now: options.now,
    unsynced: (error) => options.log?.error({ cause: diskWords(error) }, 'decisions not synced'),
  }
  const known = await segmentsOf(folder)
  const last = known.at(-1)
  let older = known.slice(0, -1)
  let number = last?.number ?? 1
  let writer = last ? await continueSegment(last, writing) : await newSegment(number, writing)

  const rotate = async (): Promise<void> => {
    const full = writer
    writer = await newSegment(++number, writing)
    older = [...older, full.segment()]
    await full[Symbol.asyncDispose]()
  }
  // The old one has room as long as the disk has.
  const unrotated = (error: unknown): void =>
    options.log?.warn({ cause: diskWords(error) }, 'no new file of decisions can be begun')
  const commit = groupCommit(async (bytes) => {
    if (writer.segment().bytes >= options.fileBytes) await rotate().catch(unrotated)
    await writer.write(bytes)
  })
  return {
    append: commit.append,
    segments: () => [...older, writer.segment()],
    forget: (names) => {
      older = older.filter(({ name }) => !names.has(name))
    },
    [Symbol.asyncDispose]: async () => {
      await commit.settled()
      await writer[Symbol.asyncDispose]()
    },
  }
}

interface Pending {
  readonly line: Uint8Array
  readonly done: PromiseWithResolvers<void>
}

interface GroupCommit {
  readonly append: (line: Uint8Array) => Promise<void>
  readonly settled: () => Promise<void>
}

/** Those that come together go into one write, and succeed or fail together. */
function groupCommit(write: (bytes: Uint8Array) => Promise<void>): GroupCommit {
  const waiting: Pending[] = []
  let turn: Promise<void> | undefined
  const writeBatch = async (batch: readonly Pending[]): Promise<void> => {
    try {
      await write(Buffer.concat(batch.map(({ line }) => line)))
      for (const { done } of batch) done.resolve()
    } catch (cause) {
      const error = new StoreFailure(`decisions cannot be written: ${diskWords(cause)}`, { cause })
      for (const { done } of batch) done.reject(error)
    }
  }
  const writeAll = async (): Promise<void> => {
    await setImmediate()
    while (waiting.length > 0) await writeBatch(waiting.splice(0, batchOf(waiting)))
    turn = undefined
  }
  return {
    append: (line) => {
      const done = Promise.withResolvers<void>()
      waiting.push({ line, done })
      turn ??= writeAll()
      return done.promise
    },
    settled: async () => turn,
  }
}

/** How many of those that wait make one write. */
function batchOf(waiting: readonly Pending[]): number {
  let bytes = 0
  const over = waiting.findIndex(({ line }) => (bytes += line.length) > TOGETHER)
  return over < 0 ? waiting.length : Math.max(over, 1)
}
