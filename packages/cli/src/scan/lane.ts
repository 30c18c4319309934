import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { reason } from '../failure.ts'
import { takeTurn } from '@tasdeeq/host'
import type { Result, Task, WorkerSetup } from './task.ts'

/** One worker and the tasks it is given; a worker that fell over or hangs is replaced. */
export interface Lane {
  readonly run: (tasks: readonly Task[]) => Promise<readonly Result[]>
  readonly close: () => Promise<void>
}

/** Milliseconds without an answer after which a worker hangs. */
const PATIENCE = 30_000
const HEAP_MEGABYTES = 768
/**
 * What a worker's heap may grow to before its old objects are collected for the first time. V8 by itself begins with a
 * few megabytes and goes up step by step, though what is kept (knowledge, words and hosts met) is near fifty from the
 * start: of 3,177 mails that took a tenth of all processor time.
 */
const FIRST_COLLECTION_MEGABYTES = 192

export function openLane(setup: WorkerSetup): Lane {
  let worker: Worker | undefined

  const attempt = async (tasks: readonly Task[]): Promise<readonly Result[] | string> => {
    worker ??= newWorker(setup)
    const answer = await answerOf(worker, tasks)
    if (typeof answer === 'string') await close()
    return answer
  }
  const close = async (): Promise<void> => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const run = async (tasks: readonly Task[]): Promise<readonly Result[]> => {
    const answer = await attempt(tasks)
    if (typeof answer !== 'string') return answer
    if (tasks.length === 1) return [{ kind: 'failed', why: answer }]
    // One of them did it: each by itself finds which.
    const results: Result[] = []
    for (const task of tasks) results.push(...(await run([task])))
    return results
  }
  return { run, close }
}

function newWorker(workerData: WorkerSetup): Worker {
  // Holds for all threads that are made from here on, within their limits: for a single one V8 has no such flag.
  setFlagsFromString(`--initial-old-space-size=${FIRST_COLLECTION_MEGABYTES}`)
  return new Worker(new URL('worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    env: {},
  })
}

/** The results, or in words why there are none. */
async function answerOf(
  worker: Worker,
  tasks: readonly Task[],
): Promise<readonly Result[] | string> {
  const turn = await takeTurn<readonly Result[]>(worker, tasks, { time: PATIENCE })
  if (turn.kind === 'answer') return turn.answer
  return turn.kind === 'stopped' ? turn.why : `the check broke off: ${reason(turn.error)}`
}
