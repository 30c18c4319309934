import { setTimeout as pause } from 'node:timers/promises'
import type { RecordChanges } from '@tasdeeq/engine'
import type { Comparer } from '../../reading/comparer.ts'
import type { Reader } from '../../reading.ts'
import type { Log } from '../../running.ts'
import type { Blobs, Store } from '../../store/store.ts'
import { forgetMeasuring } from '../approve.ts'
import type { Present, Register } from '../register.ts'
import { changesIn, type ProposalRow } from '../rows.ts'
import { effectOf, type SampledReading } from './effect.ts'
import { keepReadings, openRun, storedMessage } from './run.ts'

export interface MeasuringParts {
  readonly store: Store
  readonly blobs: Blobs
  readonly knowledge: Register
  /** Reports are read first. */
  readonly reader: Pick<Reader, 'load'>
  readonly openComparer: (present: RecordChanges, proposed: RecordChanges) => Promise<Comparer>
  readonly log: Log
  readonly now: () => number
}

export interface Measured {
  readonly parts: MeasuringParts
  readonly row: ProposalRow
  readonly signal: AbortSignal
  readonly told: (read: number, size: number) => void
}

/** Readings that are kept together: what a kill -9 costs. */
const TOGETHER = 20
/** Milliseconds that a stored message gives way to reports at most. */
const MOST_GIVEN_WAY = 1_000
const LOOK_EVERY = 25

/** Reads the sample of one proposal, and puts into the log what it says. Breaks off where the signal says so. */
export async function measure({ parts, row, signal, told }: Measured): Promise<void> {
  const present = await parts.knowledge.present(parts.store.db)
  const { sample, done } = await openRun(parts.store, row, present)
  const readings: SampledReading[] = sample.flatMap((one) => {
    const compared = done.get(one.content)
    return compared === undefined ? [] : [{ ...one, compared }]
  })
  told(readings.length, sample.length)
  const left = sample.filter(({ content }) => !done.has(content))
  if (left.length > 0) {
    await using comparer = await parts.openComparer(present.changes, withProposal(present, row))
    signal.addEventListener('abort', () => void comparer[Symbol.asyncDispose]())
    for (let from = 0; from < left.length && !signal.aborted; from += TOGETHER) {
      const read: SampledReading[] = []
      for (const one of left.slice(from, from + TOGETHER)) {
        if (signal.aborted) break
        await giveWay(parts.reader)
        const given = await storedMessage(parts, one.content)
        const compared = given && (await comparer.compare(given))
        if (signal.aborted) break
        read.push({ ...one, compared: compared ?? null })
      }
      await keepReadings(parts.store, row.id, read)
      readings.push(...read)
      told(readings.length, sample.length)
    }
  }
  if (!signal.aborted) await settle(parts, { row, present, readings })
}

/** Where the knowledge changed meanwhile, or the proposal was decided, nothing is said: the next turn begins anew. */
async function settle(
  { store, knowledge, now }: MeasuringParts,
  { row, present, readings }: { row: ProposalRow; present: Present; readings: SampledReading[] },
): Promise<void> {
  const effect = effectOf(readings, { basis: present.pack.version, seed: row.id })
  await store.write(async ({ db, append }) => {
    const { pack } = await knowledge.present(db)
    const run = await db
      .selectFrom('knowledge_runs')
      .innerJoin('knowledge_proposals', 'knowledge_proposals.id', 'knowledge_runs.proposal')
      .select('state')
      .where('proposal', '=', row.id)
      .executeTakeFirst()
    if (run?.state !== 'proposed') return await forgetMeasuring(db, row.id)
    if (pack.version !== present.pack.version) return
    const happened = { kind: 'knowledge-measured', subject: row.id, body: effect } as const
    await append([{ ...happened, actor: { kind: 'desk' }, tool: 'job', time: now() }])
    await forgetMeasuring(db, row.id)
  })
}

function withProposal({ changes: { cursor, changes } }: Present, row: ProposalRow): RecordChanges {
  const own = changesIn(row) ?? []
  const isOwn = (kind: string, id: string): boolean =>
    own.some((one) => one.kind === kind && one.id === id)
  const others = changes.filter(({ kind, id }) => !isOwn(kind, id))
  return { cursor: cursor + 1, changes: [...others, ...own] }
}

async function giveWay(reader: Pick<Reader, 'load'>): Promise<void> {
  for (let passed = 0; passed < MOST_GIVEN_WAY; passed += LOOK_EVERY) {
    const { running, waiting } = reader.load()
    if (running + waiting === 0) return
    await pause(LOOK_EVERY)
  }
}
