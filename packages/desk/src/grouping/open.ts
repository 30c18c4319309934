import { StoreFailure } from '../store/store.ts'
import { assignBatch, type Batch } from './assign.ts'
import type { Ready } from './ready.ts'
import type { Assigned, Assigning } from './grouping.ts'
import { openLease } from './lease.ts'
import { openLinking } from './linking.ts'
import { newMemory } from './memory.ts'
import type { AssigningParts } from './parts.ts'
import { atMost, pause } from './pause.ts'
import { openPromises } from './promises.ts'
import { openQueue, type Queue } from './queue.ts'
import { countWaiting } from './waiting.ts'

/** Reports of one transaction, at most. */
const MOST_IN_BATCH = 250
/** Milliseconds that reports gather before they are assigned: a transaction costs as much for one as for many. */
const GATHER = 15
/** Milliseconds until what failed is tried again: at first, and at most. */
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 5_000

/**
 * Starts to put reports into campaigns. While it works, reports are read side by side and assigned many at once, each
 * as soon as it is read: one that takes long to read holds up no other.
 */
export async function openAssigning(parts: AssigningParts): Promise<Assigning> {
  const promises = openPromises(parts.store)
  const linking = openLinking(parts)
  const stopping = new AbortController()
  const { signal } = stopping
  let pumping: Promise<void> | undefined

  const queue = openQueue(parts, pump)
  const lease = openLease(parts.store, parts.log, () => queue.restart())
  const assign = assigner(parts, queue, ({ assigned, changed }) => {
    promises.keep(assigned)
    linking.add(changed)
  })
  function pump(): void {
    if (signal.aborted || !queue.hasReady()) return
    pumping ??= work().finally(() => {
      pumping = undefined
      if (lease.isHeld()) pump()
    })
  }
  async function work(): Promise<void> {
    let wait = FIRST_PAUSE
    while (!signal.aborted && lease.isHeld() && queue.hasReady()) {
      await pause(GATHER, signal)
      const isDone = await assign(queue.take(MOST_IN_BATCH))
      wait = isDone ? FIRST_PAUSE : Math.min(2 * wait, LONGEST_PAUSE)
      if (!isDone) await pause(wait, signal)
    }
  }
  const stopHearing = parts.store.onAppended(() => {
    if (lease.isHeld()) queue.look()
  })
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

/**
 * Assigns, or puts back what the store cannot take now: false. What breaks by itself is set aside for a while, so that
 * the others go on.
 */
function assigner(
  parts: AssigningParts,
  queue: Queue,
  onDone: (batch: Batch) => void,
): (ready: readonly Ready[]) => Promise<boolean> {
  const memory = newMemory()
  return async function assign(ready): Promise<boolean> {
    try {
      const batch = await assignBatch(parts, memory, ready)
      tell(parts, ready, batch.assigned)
      onDone(batch)
      queue.done(ready)
      return true
    } catch (error) {
      if (error instanceof StoreFailure) {
        parts.log.warn({ cause: String(error) }, 'reports wait: the store cannot take them now')
        queue.putBack(ready)
        return false
      }
      if (ready.length === 1) {
        queue.setAside(ready[0]!.waiting, error)
        return true
      }
      const middle = ready.length >> 1
      const isDone = await assign(ready.slice(0, middle))
      return (await assign(ready.slice(middle))) && isDone
    }
  }
}

function tell(
  { meter, now }: AssigningParts,
  ready: readonly Ready[],
  assigned: readonly Assigned[],
): void {
  const time = now()
  const received = new Map(ready.map(({ waiting }) => [waiting.report, waiting.received]))
  for (const { report, how } of assigned)
    meter.grouped(Math.max(0, time - (received.get(report) ?? time)) / 1000, how)
}
