import { setTimeout as wait } from 'node:timers/promises'
import type { PackedWarnings, RecordChanges } from '@tasdeeq/engine'
import type { CrewOptions } from './crew.ts'
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

/** What a worker of this place is started and told with. */
interface Knows {
  records: RecordChanges | undefined
  warnings: PackedWarnings | undefined
}

/** @param room called when a worker is there anew */
export function openSlot(options: CrewOptions, room: () => void): Slot {
  const knows: Knows = { records: undefined, warnings: undefined }
  const relieved = new Set<Lane>()
  let isReady = false
  let isAlone = false
  let closed = false
  let pause: NodeJS.Timeout | undefined
  let lane = open()

  function open(): Lane {
    const fresh: Lane = laneOf(options, knows, (cause) => ended(fresh, cause))
    fresh.ready.then(
      () => started(fresh),
      () => undefined,
    )
    return fresh
  }
  const replace = (): void => void (lane = open())
  function started(fresh: Lane): void {
    if (fresh !== lane) return
    isReady = true
    room()
  }
  function ended(which: Lane, cause: string): void {
    if (which !== lane) return
    const wasReady = isReady
    isReady = false
    if (closed) return
    options.log.error({ cause }, 'a worker ended, and is replaced')
    pause = setTimeout(replace, wasReady ? 0 : PAUSE)
  }
  const learn = async (records: RecordChanges): Promise<void> => {
    if (closed) return
    const next: Knows = { ...knows, records }
    const fresh: Lane = laneOf(options, next, (cause) => ended(fresh, cause))
    relieved.add(fresh)
    await fresh.ready.finally(() => relieved.delete(fresh))
    if (knows.warnings && knows.warnings !== next.warnings) fresh.warn(knows.warnings)
    knows.records = records
    clearTimeout(pause)
    const before = lane
    lane = fresh
    isAlone = false
    started(fresh)
    relieved.add(before)
    await emptied(before)
    relieved.delete(before)
  }
  return {
    first: lane.ready,
    hasRoom: (company) => {
      if (!isReady) return false
      if (lane.running() === 0) return true
      return company === 'shared' && !isAlone && lane.running() < TOGETHER
    },
    running: () => lane.running() + sum([...relieved].map((one) => one.running())),
    take: (company) => {
      isAlone = company === 'alone'
      return lane
    },
    warn: (published) => {
      knows.warnings = published
      for (const one of [lane, ...relieved]) one.warn(published)
    },
    learn,
    close: async () => {
      closed = true
      clearTimeout(pause)
      await Promise.all([lane, ...relieved].map((one) => one.end('the gateway is stopping')))
    },
  }
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
  { limits, dns, authservId, reader, kept }: CrewOptions,
  { records, warnings }: Knows,
  ended: (cause: string) => void,
): Lane {
  const { heap, time } = limits
  const setup = { dns, authservId, reader, ...(kept && { kept }), ...(records && { records }) }
  const lane = openLane({ setup, heap, time, ended })
  if (warnings) lane.warn(warnings)
  return lane
}
