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
  const reads = openReads(parts)
  const inHand = new Set<string>()
  let ready: Ready[] = []
  let after = 0
  let isMore = false
  const stopping = new AbortController()
  let looking: Promise<void> | undefined

  const hasRoom = (): boolean => !stopping.signal.aborted && inHand.size < MOST_IN_HAND
  function look(): void {
    isMore = true
    looking ??= load().finally(() => {
      looking = undefined
      if (isMore && hasRoom()) look()
    })
  }
  async function load(): Promise<void> {
    while (isMore && hasRoom()) {
      isMore = false
      try {
        const waiting = await waitingAfter(parts.store.db, after, MOST_AT_ONCE)
        after = waiting.at(-1)?.seq ?? after
        isMore ||= waiting.length === MOST_AT_ONCE
        takeIn(waiting.filter(({ report }) => !inHand.has(report)))
      } catch (error) {
        if (stopping.signal.aborted) return
        parts.log.warn({ cause: String(error) }, 'what waits cannot be looked up now')
        isMore = true
        await pause(PAUSE, stopping.signal)
      }
    }
  }
  function takeIn(some: readonly Waiting[]): void {
    for (const { report } of some) inHand.add(report)
    const read = some.filter(({ text }) => text !== null)
    if (read.length > 0) putBack(read.map((waiting) => ({ waiting })))
    for (const waiting of some) if (waiting.text === null) void readOne(waiting)
  }
  async function readOne(waiting: Waiting): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const content = await reads.read(waiting)
        putBack([{ waiting, content }])
        return
      } catch (error) {
        const { report } = waiting
        parts.log.warn({ report, cause: String(error) }, 'a content cannot be had now')
        await pause(PAUSE, stopping.signal)
      }
    }
  }
  function putBack(some: readonly Ready[]): void {
    ready.push(...some)
    onReady()
  }
  return {
    look,
    restart: () => {
      after = 0
      look()
    },
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
      if (isMore && hasRoom()) look()
    },
    stop: async () => {
      stopping.abort()
      await looking
    },
  }
}
