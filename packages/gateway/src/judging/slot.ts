import type { PackedWarnings } from '@tasdeeq/engine'
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
  readonly close: () => Promise<void>
}

/** Messages at once in a worker: while one waits for DNS or a document, others go on. */
const TOGETHER = 8
/** Milliseconds before a worker is tried again that did not even start. */
const PAUSE = 1_000

/** @param room called when a worker is there anew */
export function openSlot(options: CrewOptions, room: () => void): Slot {
  let isReady = false
  let isAlone = false
  let closed = false
  let pause: NodeJS.Timeout | undefined
  let warnings: PackedWarnings | undefined
  let lane = open()

  function open(): Lane {
    const fresh = laneOf(options, ended)
    if (warnings) fresh.warn(warnings)
    fresh.ready.then(started, () => undefined)
    return fresh
  }
  const replace = (): void => void (lane = open())
  function started(): void {
    isReady = true
    room()
  }
  function ended(cause: string): void {
    const wasReady = isReady
    isReady = false
    if (closed) return
    options.log.error({ cause }, 'a worker ended, and is replaced')
    pause = setTimeout(replace, wasReady ? 0 : PAUSE)
  }
  return {
    first: lane.ready,
    hasRoom: (company) => {
      if (!isReady) return false
      if (lane.running() === 0) return true
      return company === 'shared' && !isAlone && lane.running() < TOGETHER
    },
    running: () => lane.running(),
    take: (company) => {
      isAlone = company === 'alone'
      return lane
    },
    warn: (published) => {
      warnings = published
      lane.warn(published)
    },
    close: async () => {
      closed = true
      clearTimeout(pause)
      await lane.end('the gateway is stopping')
    },
  }
}

function laneOf(
  { limits, dns, authservId, reader, kept }: CrewOptions,
  ended: (cause: string) => void,
): Lane {
  const { heap, time } = limits
  const setup = { dns, authservId, reader, ...(kept && { kept }) }
  return openLane({ setup, heap, time, ended })
}
