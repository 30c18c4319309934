import { setImmediate } from 'node:timers/promises'
import { StoreFailure } from '../store/store.ts'

/** Things that come one by one and are made durable together. */
export interface Gathering<Item, Result> {
  /** @throws StoreFailure where too much waits already, or what `commit` threw for the batch it was in */
  readonly add: (item: Item) => Promise<Result>
  /** Resolves when nothing is under way. */
  readonly settled: () => Promise<void>
}

export interface GatheringOptions<Item, Ready, Result> {
  /** What can be done while the batch before it is committed. */
  readonly prepare: (items: readonly Item[]) => Promise<Ready>
  /** One at a time; results in the order of the items. */
  readonly commit: (ready: Ready, items: readonly Item[]) => Promise<readonly Result[]>
  readonly bytes: (item: Item) => number
  readonly limits: GatheringLimits
}

export interface GatheringLimits {
  /** Of one batch. */
  readonly batch: { readonly items: number; readonly bytes: number }
  /** Of all that waits. */
  readonly waiting: { readonly items: number; readonly bytes: number }
}

interface Pending<Item, Result> {
  readonly item: Item
  readonly done: PromiseWithResolvers<Result>
}

/** Whatever came while a batch was under way is the next one: under load batches grow by themselves. */
export function gather<Item, Ready, Result>(
  options: GatheringOptions<Item, Ready, Result>,
): Gathering<Item, Result> {
  const { limits, bytes } = options
  const waiting: Pending<Item, Result>[] = []
  let held = { items: 0, bytes: 0 }
  let turn: Promise<void> | undefined
  const add = (item: Item): Promise<Result> => {
    const size = bytes(item)
    if (held.items >= limits.waiting.items || held.bytes + size > limits.waiting.bytes)
      return Promise.reject(new StoreFailure('too many reports wait to be stored; try again'))
    held = { items: held.items + 1, bytes: held.bytes + size }
    const done = Promise.withResolvers<Result>()
    waiting.push({ item, done })
    turn ??= work().finally(() => {
      turn = undefined
    })
    return done.promise.finally(() => {
      held = { items: held.items - 1, bytes: held.bytes - size }
    })
  }
  const work = async (): Promise<void> => {
    await setImmediate()
    let committing: Promise<void> = Promise.resolve()
    while (waiting.length > 0) {
      const batch = waiting.splice(0, batchOf(waiting, options))
      const before = committing
      const ready = options.prepare(batch.map(({ item }) => item))
      ready.catch(() => undefined)
      await before
      committing = settle(batch, ready, options)
      // The next batch is prepared while this one is committed, and has time to grow until it is prepared.
      if (waiting.length === 0) await committing
    }
    await committing
  }
  return { add, settled: async () => turn }
}

async function settle<Item, Ready, Result>(
  batch: readonly Pending<Item, Result>[],
  ready: Promise<Ready>,
  { commit }: GatheringOptions<Item, Ready, Result>,
): Promise<void> {
  try {
    const items = batch.map(({ item }) => item)
    const results = await commit(await ready, items)
    batch.forEach(({ done }, index) => done.resolve(results[index]!))
  } catch (error) {
    for (const { done } of batch) done.reject(error)
  }
}

function batchOf<Item, Ready, Result>(
  waiting: readonly Pending<Item, Result>[],
  { bytes, limits }: GatheringOptions<Item, Ready, Result>,
): number {
  let sum = 0
  const over = waiting.findIndex(({ item }) => (sum += bytes(item)) > limits.batch.bytes)
  return Math.min(over < 0 ? waiting.length : Math.max(over, 1), limits.batch.items)
}
