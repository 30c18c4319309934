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

export function openLane(setup: WorkerSetup): Lane {
  let worker: Worker | undefined

  const attempt = async (tasks: readonly Task[]): Promise<readonly Result[] | string> => {
    worker ??= new Worker(new URL('worker.ts', import.meta.url), {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      env: {},
    })
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

/** The results, or in words why there are none. */
async function answerOf(
  worker: Worker,
  tasks: readonly Task[],
): Promise<readonly Result[] | string> {
  const turn = await takeTurn<readonly Result[]>(worker, tasks, { time: PATIENCE })
  if (turn.kind === 'answer') return turn.answer
  return turn.kind === 'stopped' ? turn.why : `the check broke off: ${reason(turn.error)}`
}
