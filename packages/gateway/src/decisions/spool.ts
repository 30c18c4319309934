import { mkdir } from 'node:fs/promises'
import type { DecisionsConfig } from '../config/config.ts'
import type { DecisionSpool } from '../consequences.ts'
import type { DecisionRecord } from '../decision.ts'
import type { Log } from '../running.ts'
import { openHandedOver } from './handed-over.ts'
import { openLedger } from './ledger.ts'
import { openRetention } from './retention.ts'
import { numberOf, readSegment, type Cursor, type Segment, type Spooled } from './segments.ts'

export interface SpoolOptions extends DecisionsConfig {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log?: Log
}

export interface Spool extends DecisionSpool {
  /** What the desk has not got yet; nothing where none is set. */
  readonly backlog: () => { readonly records: number; readonly bytes: number }
  /** The records after this place, or all, oldest first, up to what is written now. */
  readonly readFrom: (cursor: Cursor | undefined) => AsyncIterable<Spooled>
  /** There is a desk: from now on nothing is removed that it has not got, but for the hard cap. Gives where it is. */
  readonly awaitDesk: () => Promise<Cursor | undefined>
  /** The desk has all before this place. On the disk when it returns. */
  readonly handedOver: (cursor: Cursor, records: number) => Promise<void>
  /** Removes what is past its time; happens by itself, too. */
  readonly sweep: () => Promise<void>
}

/** Milliseconds. */
const SWEEP_EVERY = 600_000

/**
 * Opens the spool of decisions: files of a line each record. What was appended is with the kernel when `append`
 * returns, so that it survives kill -9, and is synced within a second, so that a power cut costs no more than that.
 *
 * @throws Error where the folder cannot be written
 */
export async function openSpool(folder: string, options: SpoolOptions): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const ledger = await openLedger(folder, options)
  const handed = await openHandedOver(folder, ledger.segments)
  const retention = openRetention({ folder, options, ledger, handed })
  const timer = setInterval(() => void retention.sweep(), SWEEP_EVERY)
  timer.unref()

  async function* readFrom(cursor: Cursor | undefined): AsyncGenerator<Spooled> {
    for (const segment of startingAt(cursor, ledger.segments()))
      yield* readSegment(folder, segment, segment.name === cursor?.segment ? cursor.offset : 0)
  }
  return {
    append: async (record) => {
      await ledger.append(lineOf(record))
      handed.appended()
    },
    backlog: handed.backlog,
    readFrom,
    awaitDesk: () => handed.awaitDesk((cursor) => count(readFrom(cursor))),
    handedOver: handed.mark,
    sweep: retention.sweep,
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer)
      await ledger[Symbol.asyncDispose]()
    },
  }
}

function lineOf(record: DecisionRecord): Uint8Array {
  return Buffer.from(`${JSON.stringify(record)}\n`)
}

function startingAt(cursor: Cursor | undefined, segments: readonly Segment[]): readonly Segment[] {
  const from = cursor ? (numberOf(cursor.segment) ?? 0) : 0
  return segments.filter(({ number }) => number >= from)
}

async function count(records: AsyncIterable<Spooled>): Promise<number> {
  let found = 0
  for await (const { record } of records) found += record.v
  return found
}
