import type { Ready } from './assign.ts'
import type { AssigningParts } from './parts.ts'
import { pause } from './pause.ts'
import { openReads } from './reads.ts'
import { waitingAfter, type Waiting } from './waiting.ts'

/** Reports on their way from the log to their campaigns. */
export interface Queue {
  /** There may be more in the log. */
  readonly look: () => void
  /** Begins again with the oldest that waits. */
  readonly restart: () => void
  readonly hasReady: () => boolean
  /** The oldest that are read. They are in hand until {@link Queue.done} or {@link Queue.putBack}. */
  readonly take: (most: number) => readonly Ready[]
  readonly putBack: (ready: readonly Ready[]) => void
  readonly done: (ready: readonly Ready[]) => void
  /** Resolves when nothing is asked of the database any more. */
  readonly stop: () => Promise<void>
}

/** Reports in memory, at most: the others wait in the database. */
const MOST_IN_HAND = 2_000
const MOST_AT_ONCE = 500
/** Milliseconds until what failed is tried again. */
const PAUSE = 1_000

/** Takes in what waits, oldest first, and has it read; calls `onReady` when something can be assigned. */
export function openQueue(parts: AssigningParts, onReady: () => void): Queue {
  const inHand = new Set<string>()
  const stopping = new AbortController()
  const { signal } = stopping
  let ready: Ready[] = []

  function putBack(some: readonly Ready[]): void {
    ready.push(...some)
    onReady()
  }
  const reading = openReading(parts, signal, putBack)
  const looking = openLooking(parts, signal, {
    hasRoom: () => inHand.size < MOST_IN_HAND,
    takeIn: (waiting) => {
      const some = waiting.filter(({ report }) => !inHand.has(report))
      for (const { report } of some) inHand.add(report)
      reading(some)
    },
  })
  return {
    look: () => looking.look(),
    restart: () => looking.look(0),
    hasReady: () => ready.length > 0,
    take: (most) => {
      ready.sort((one, other) => one.waiting.seq - other.waiting.seq)
      const taken = ready.slice(0, most)
      ready = ready.slice(most)
      return taken
    },
    putBack,
    done: (some) => {
      for (const { waiting } of some) inHand.delete(waiting.report)
      looking.goOn()
    },
    stop: async () => {
      stopping.abort()
      await looking.ended()
    },
  }
}

interface Looking {
  /** From a place in the log, or from where it is. */
  readonly look: (after?: number) => void
  /** There is room again, for what was left. */
  readonly goOn: () => void
  readonly ended: () => Promise<void>
}

interface Room {
  readonly hasRoom: () => boolean
  readonly takeIn: (waiting: readonly Waiting[]) => void
}

function openLooking(
  { store, log }: AssigningParts,
  signal: AbortSignal,
  { hasRoom, takeIn }: Room,
): Looking {
  let after = 0
  let isMore = false
  let working: Promise<void> | undefined

  function goOn(): void {
    if (!isMore || signal.aborted || !hasRoom()) return
    working ??= work().finally(() => {
      working = undefined
      goOn()
    })
  }
  async function work(): Promise<void> {
    while (isMore && hasRoom() && !signal.aborted) {
      isMore = false
      try {
        const waiting = await waitingAfter(store.db, after, MOST_AT_ONCE)
        after = waiting.at(-1)?.seq ?? after
        isMore ||= waiting.length === MOST_AT_ONCE
        takeIn(waiting)
      } catch (error) {
        if (signal.aborted) return
        log.warn({ cause: String(error) }, 'what waits cannot be looked up now')
        isMore = true
        await pause(PAUSE, signal)
      }
    }
  }
  return {
    look: (from = after) => {
      after = from
      isMore = true
      goOn()
    },
    goOn,
    ended: async () => working,
  }
}

/** Gives on what was read before, at once, and the rest as it is read. */
function openReading(
  parts: AssigningParts,
  signal: AbortSignal,
  give: (ready: readonly Ready[]) => void,
): (waiting: readonly Waiting[]) => void {
  const reads = openReads(parts)
  async function readOne(waiting: Waiting): Promise<void> {
    while (!signal.aborted) {
      try {
        give([{ waiting, content: await reads.read(waiting) }])
        return
      } catch (error) {
        const { report } = waiting
        parts.log.warn({ report, cause: String(error) }, 'a content cannot be had now')
        await pause(PAUSE, signal)
      }
    }
  }
  return (some) => {
    const read = some.filter(({ text }) => text !== null)
    if (read.length > 0) give(read.map((waiting) => ({ waiting })))
    for (const waiting of some) if (waiting.text === null) void readOne(waiting)
  }
}
