import { setTimeout as wait } from 'node:timers/promises'
import type { PackedWarnings, RecordChanges } from '@tasdeeq/engine'
import type { SlotOptions } from './crew-options.ts'
import { openLane, type Lane } from './lane.ts'

/** A place for a worker: one that ends is replaced. */
export interface Slot {
  /** The first worker's start. */
  readonly first: Promise<void>
  readonly hasRoom: (company: 'shared' | 'alone') => boolean
  readonly running: () => number
  readonly take: (company: 'shared' | 'alone') => Lane
  /** Those that replace the worker are told too. */
  readonly warn: (warnings: PackedWarnings) => void
  /**
   * Starts a worker that knows these, which then takes over; the one before ends what it has.
   *
   * @throws Error where it does not start: the one before goes on
   */
  readonly learn: (records: RecordChanges) => Promise<void>
  readonly close: () => Promise<void>
}

/** Messages at once in a worker: while one waits for DNS or a document, others go on. */
const TOGETHER = 8
/** Milliseconds before a worker is tried again that did not even start. */
const PAUSE = 1_000
/** Milliseconds between two looks whether a worker that was relieved has nothing left. */
const LOOK = 50

/** @param room called when a worker is there anew */
export function openSlot(options: SlotOptions, room: () => void): Slot {
  const knows: Knows = { records: undefined, warnings: undefined }
  const first: Lane = laneOf(options, knows, (cause) => ended(place, first, cause))
  const place: Place = {
    options,
    room,
    knows,
    relieved: new Set<Lane>(),
    isReady: false,
    isAlone: false,
    isClosed: false,
    lane: first,
  }
  awaitStart(place, first)
  return {
    first: first.ready,
    hasRoom: (company) => hasRoom(place, company),
    running: () => sum(lanesOf(place).map((lane) => lane.running())),
    take: (company) => {
      place.isAlone = company === 'alone'
      return place.lane
    },
    warn: (published) => {
      place.knows.warnings = published
      for (const lane of lanesOf(place)) lane.warn(published)
    },
    learn: (records) => learn(place, records),
    close: async () => {
      place.isClosed = true
      clearTimeout(place.pause)
      await Promise.all(lanesOf(place).map((lane) => lane.end('the gateway is stopping')))
    },
  }
}

/** What a worker of this place is started and told with. */
interface Knows {
  readonly records: RecordChanges | undefined
  warnings: PackedWarnings | undefined
}

interface Place {
  readonly options: SlotOptions
  readonly room: () => void
  /** Workers that start to take over, or end what they have. */
  readonly relieved: Set<Lane>
  knows: Knows
  lane: Lane
  isReady: boolean
  isAlone: boolean
  isClosed: boolean
  pause?: NodeJS.Timeout
}

function lanesOf({ lane, relieved }: Place): readonly Lane[] {
  return [lane, ...relieved]
}

function hasRoom({ lane, isReady, isAlone }: Place, company: 'shared' | 'alone'): boolean {
  if (!isReady) return false
  if (lane.running() === 0) return true
  return company === 'shared' && !isAlone && lane.running() < TOGETHER
}

function replace(place: Place): void {
  const fresh: Lane = laneOf(place.options, place.knows, (cause) => ended(place, fresh, cause))
  place.lane = fresh
  awaitStart(place, fresh)
}

function awaitStart(place: Place, lane: Lane): void {
  lane.ready.then(
    () => started(place, lane),
    () => undefined,
  )
}

function started(place: Place, lane: Lane): void {
  if (lane !== place.lane) return
  place.isReady = true
  place.room()
}

function ended(place: Place, lane: Lane, cause: string): void {
  if (lane !== place.lane) return
  const wasReady = place.isReady
  place.isReady = false
  if (place.isClosed) return
  place.options.log.error({ cause }, 'a worker ended, and is replaced')
  place.pause = setTimeout(replace, wasReady ? 0 : PAUSE, place)
}

async function learn(place: Place, records: RecordChanges): Promise<void> {
  if (place.isClosed) return
  const knows = { ...place.knows, records }
  const fresh: Lane = laneOf(place.options, knows, (cause) => ended(place, fresh, cause))
  place.relieved.add(fresh)
  await fresh.ready.finally(() => place.relieved.delete(fresh))
  const before = place.lane
  clearTimeout(place.pause)
  place.knows = { ...place.knows, records }
  place.lane = fresh
  place.isAlone = false
  started(place, fresh)
  place.relieved.add(before)
  await emptied(before)
  place.relieved.delete(before)
}

/** Each message has its time, so that this comes to an end. */
async function emptied(lane: Lane): Promise<void> {
  while (lane.running() > 0) await wait(LOOK)
  await lane.end('another worker took over')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function laneOf(
  { limits, sandbox, dns, authservId, sealers, reader, senders, kept, log }: SlotOptions,
  { records, warnings }: Knows,
  tell: (cause: string) => void,
): Lane {
  const { heap, time } = limits
  const setup = {
    dns,
    authservId,
    sealers,
    reader,
    ...(senders && { senders }),
    ...(kept && { kept }),
    ...(records && { records }),
  }
  const lane = openLane({ setup, sandbox, heap, time, ended: tell, log })
  if (warnings) lane.warn(warnings)
  return lane
}
