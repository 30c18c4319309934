import type { Ready } from './ready.ts'
import { openAside } from './aside.ts'
import type { AssigningParts } from './parts.ts'
import { pause } from './pause.ts'
import { openReads } from './reads.ts'
import { ReaderBusy, ReaderClosed } from '../reading/slots.ts'
import { StoreFailure } from '../store/store.ts'
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
  /** It broke by itself: it holds up no other, and is tried again later. */
  readonly setAside: (waiting: Waiting, error: unknown) => void
  /** Resolves when nothing is asked of the database any more. */
  readonly stop: () => Promise<void>
}

/** Reports in memory, at most: the others wait in the database. */
const MOST_IN_HAND = 2_000
const MOST_AT_ONCE = 500
/** Milliseconds that what comes gathers before it is looked up: a look costs as much for one as for many. */
const GATHER = 15
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
  const aside = openAside(parts.log, () => looking.look(0))
  function setAside(waiting: Waiting, error: unknown): void {
    if (!signal.aborted) aside.put(waiting, error)
    inHand.delete(waiting.report)
    looking.goOn()
  }
  const reading = openReading(parts, signal, { give: putBack, setAside })
  const looking = openLooking(parts, signal, {
    hasRoom: () => inHand.size < MOST_IN_HAND,
    takeIn: (waiting) => {
      const some = waiting.filter(({ report }) => !inHand.has(report) && !aside.has(report))
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
    setAside,
    stop: async () => {
      stopping.abort()
      aside.stop()
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
      try {
        await pause(GATHER, signal)
        isMore = false
        const from = after
        const waiting = await waitingAfter(store.db, from, MOST_AT_ONCE)
        // Told meanwhile to begin elsewhere, it does.
        if (after === from) after = waiting.at(-1)?.seq ?? from
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

interface Read {
  readonly give: (ready: readonly Ready[]) => void
  readonly setAside: Queue['setAside']
}

/** Gives on what was read before, at once, and the rest as it is read. */
function openReading(
  parts: AssigningParts,
  signal: AbortSignal,
  { give, setAside }: Read,
): (waiting: readonly Waiting[]) => void {
  const reads = openReads(parts)
  async function readOne(waiting: Waiting): Promise<void> {
    while (!signal.aborted) {
      try {
        give([{ waiting, content: await reads.read(waiting) }])
        return
      } catch (error) {
        if (!isOfTheMoment(error)) {
          setAside(waiting, error)
          return
        }
        // It waits in the log for the next start: nothing that anybody needs to hear.
        if (signal.aborted) return
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

/** Nothing is wrong with what is read: the bytes cannot be had now, or too many wait to be read. */
function isOfTheMoment(error: unknown): boolean {
  return (
    error instanceof StoreFailure || error instanceof ReaderBusy || error instanceof ReaderClosed
  )
}
