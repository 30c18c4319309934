import type { Assigned, Assigning } from './grouping.ts'
import { assignBatch, type Ready } from './assign.ts'
import { openLease } from './lease.ts'
import { openLinking } from './linking.ts'
import { newMemory } from './memory.ts'
import type { AssigningParts } from './parts.ts'
import { atMost, pause } from './pause.ts'
import { openQueue, type Queue } from './queue.ts'
import { StoreFailure } from '../store/store.ts'
import { openPromises } from './promises.ts'
import { countWaiting } from './waiting.ts'

/** Reports of one transaction, at most. */
const MOST_IN_BATCH = 250
/** Milliseconds until what failed is tried again: at first, and at most. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 5_000

/**
 * Starts to put reports into campaigns. While it works, reports are read side by side and assigned many at once, each
 * as soon as it is read: one that takes long to read holds up no other.
 */
export async function openAssigning(parts: AssigningParts): Promise<Assigning> {
  const memory = newMemory()
  const promises = openPromises(parts.store)
  const linking = openLinking(parts)
  const queue = openQueue(parts, () => void pump())
  const lease = openLease(parts.store, parts.log, () => {
    queue.restart()
    void pump()
  })
  const stopHearing = parts.store.onAppended(() => {
    if (lease.isHeld()) queue.look()
  })
  let pumping: Promise<void> | undefined
  const stopping = new AbortController()

  function pump(): Promise<void> {
    pumping ??= work().finally(() => {
      pumping = undefined
      // Without the right to assign what is ready waits for it: `work` would end as soon as it begins.
      if (!stopping.signal.aborted && lease.isHeld() && queue.hasReady()) void pump()
    })
    return pumping
  }
  async function work(): Promise<void> {
    let wait = FIRST_PAUSE
    while (!stopping.signal.aborted && lease.isHeld() && queue.hasReady()) {
      const ready = queue.take(MOST_IN_BATCH)
      const failure = await assign(ready)
      wait = failure === undefined ? FIRST_PAUSE : Math.min(2 * wait, LONGEST_PAUSE)
      if (failure !== undefined) await pause(wait, stopping.signal)
    }
  }
  /** What the store cannot take now is tried again. What breaks by itself is set aside, and the others go on. */
  async function assign(ready: readonly Ready[]): Promise<unknown> {
    try {
      const { assigned, changed } = await assignBatch(parts, memory, ready)
      tell(parts, ready, assigned)
      promises.keep(assigned)
      linking.add(changed)
      queue.done(ready)
      return undefined
    } catch (error) {
      if (error instanceof StoreFailure) {
        parts.log.warn({ cause: String(error) }, 'reports wait: the store cannot take them now')
        queue.putBack(ready)
        return error
      }
      if (ready.length === 1) setAside(parts, queue, { ready: ready[0]!, error })
      else for (const one of halves(ready)) await assign(one)
      return undefined
    }
  }
  return {
    name: 'assigning',
    assigned: promises.assigned,
    waiting: () => countWaiting(parts.store.db),
    stop: async (grace) => {
      stopping.abort()
      stopHearing()
      await atMost(grace, Promise.all([pumping, queue.stop(), linking.stop()]))
      await lease[Symbol.asyncDispose]()
      promises.stop()
    },
  }
}

function tell(
  { meter, now }: AssigningParts,
  ready: readonly Ready[],
  assigned: readonly Assigned[],
): void {
  const received = new Map(ready.map(({ waiting }) => [waiting.report, waiting.received]))
  for (const { report, how } of assigned)
    meter.grouped(Math.max(0, now() - (received.get(report) ?? now())) / 1000, how)
}

function setAside(
  { log }: AssigningParts,
  queue: Queue,
  { ready, error }: { readonly ready: Ready; readonly error: unknown },
): void {
  const { report, content } = ready.waiting
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log.error({ report, content, cause }, 'a report could not be grouped; it waits for a restart')
  queue.done([ready])
}

function halves<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const middle = items.length >> 1
  return [items.slice(0, middle), items.slice(middle)]
}
