import { openLane, type Lane } from './lane.ts'
import type { Done, Task, WorkerSetup } from './task.ts'

export interface PoolOptions {
  readonly workers: number
  readonly setup: WorkerSetup
  readonly signal: AbortSignal
  /** Called in the order of the tasks; the pool waits for it, so that a slow reader slows the scan down. */
  readonly done: (done: Done) => Promise<void> | void
}

const BATCH = 16
const BATCH_BYTES = 4 * 1024 * 1024
/** Batches that may be finished ahead of a slow one. */
const AHEAD = 32

/** Spreads tasks over workers. What is in memory is bounded by the number of workers, not of tasks. */
export async function runPool(tasks: AsyncIterator<Task>, options: PoolOptions): Promise<void> {
  const lanes = Array.from({ length: options.workers }, () => openLane(options.setup))
  const stop = (): void => lanes.forEach((lane) => void lane.close())
  options.signal.addEventListener('abort', stop)
  try {
    const batches = batcher(tasks)
    const line = orderedLine(options)
    await Promise.all(lanes.map((lane) => work(lane, { batches, line, signal: options.signal })))
  } finally {
    options.signal.removeEventListener('abort', stop)
    await Promise.all(lanes.map((lane) => lane.close()))
  }
}

interface Batch {
  readonly number: number
  readonly tasks: readonly Task[]
}

interface Shift {
  readonly batches: () => Promise<Batch | undefined>
  readonly line: OrderedLine
  readonly signal: AbortSignal
}

async function work(lane: Lane, { batches, line, signal }: Shift): Promise<void> {
  let upcoming = batches()
  for (;;) {
    const batch = await upcoming
    if (!batch || signal.aborted) return
    await line.room(batch.number)
    if (signal.aborted) return
    const running = lane.run(batch.tasks)
    // The next batch is looked for while this one runs: a worker never waits for the disk.
    upcoming = batches()
    upcoming.catch(() => undefined)
    const results = await running
    if (signal.aborted) return
    const done = batch.tasks.flatMap((task, index) => {
      const result = results[index]
      return result ? [{ task, result }] : []
    })
    await line.put(batch.number, done)
  }
}

/** Gives one batch at a time, whoever asks. */
function batcher(tasks: AsyncIterator<Task>): () => Promise<Batch | undefined> {
  let number = 0
  let turn: Promise<unknown> = Promise.resolve()
  const next = async (): Promise<Batch | undefined> => {
    const batch: Task[] = []
    let bytes = 0
    while (batch.length < BATCH && bytes < BATCH_BYTES) {
      const { value, done } = await tasks.next()
      if (done) break
      batch.push(value)
      bytes += value.bytes
    }
    return batch.length > 0 ? { number: number++, tasks: batch } : undefined
  }
  return () => {
    const mine = turn.then(next)
    turn = mine.catch(() => undefined)
    return mine
  }
}

interface OrderedLine {
  /** Waits until a batch of this number may start. */
  readonly room: (number: number) => Promise<void>
  readonly put: (number: number, done: readonly Done[]) => Promise<void>
}

function orderedLine({ done, signal }: PoolOptions): OrderedLine {
  const waiting = new Map<number, readonly Done[]>()
  let next = 0
  let moved = Promise.withResolvers<void>()
  let emitting: Promise<void> = Promise.resolve()
  signal.addEventListener('abort', () => moved.resolve())

  const emit = async (): Promise<void> => {
    for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
      waiting.delete(next)
      next++
      for (const one of ready) await done(one)
    }
    moved.resolve()
    moved = Promise.withResolvers<void>()
  }
  return {
    room: async (number) => {
      while (number - next > AHEAD && !signal.aborted) await moved.promise
    },
    put: (number, results) => {
      waiting.set(number, results)
      emitting = emitting.then(emit)
      return emitting
    },
  }
}
