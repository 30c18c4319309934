import { availableParallelism } from 'node:os'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Outcome, VerdictWord } from '../packages/engine/src/index.ts'
import type { Item } from './messages/item.ts'

/** What the engine said of one message. */
export interface Judgement {
  readonly verdict: VerdictWord
  readonly probabilities: {
    readonly fraud: number
    readonly unwanted: number
    readonly genuine: number
  }
  readonly family: string | undefined
  /** Weightiest first. */
  readonly findings: readonly Found[]
  readonly milliseconds: number
}

export interface Found {
  readonly id: string
  readonly key: string
  readonly outcome: Outcome
  readonly fraud: number
  readonly unwanted: number
}

export interface Judged extends Judgement {
  readonly item: Item
}

const BATCH = 32

/**
 * Runs the engine over all items on all cores, offline, as a gateway would see them.
 *
 * @param reader the country of readers of whom none is known
 */
export async function judgeAll(items: readonly Item[], reader: string): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    const worker = new Worker(new URL('judging.ts', import.meta.url), { workerData: { reader } })
    try {
      while (next < items.length) {
        const from = next
        next += BATCH
        const batch = items.slice(from, next)
        worker.postMessage(batch)
        const [answers] = (await once(worker, 'message')) as [readonly Judgement[]]
        batch.forEach((item, index) => (judged[from + index] = { item, ...answers[index]! }))
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return judged
}
