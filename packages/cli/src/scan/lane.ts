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
/**
 * Messages of a worker after which V8 compiles its code as thoroughly as it can. Up to then it makes do with its quick
 * compilers and few threads: the thorough one takes some 1.5 seconds of processor time, and the code it makes, some 4 %
 * faster, pays for that only after 25,000 messages.
 */
const LONG_SCAN = 20_000

export function openLane(setup: WorkerSetup): Lane {
  let worker: Worker | undefined
  let taken = 0

  const attempt = async (tasks: readonly Task[]): Promise<readonly Result[] | string> => {
    worker ??= newWorker(setup, taken < LONG_SCAN)
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
    if (taken < LONG_SCAN) {
      taken += tasks.length
      if (taken >= LONG_SCAN) setFlagsFromString('--no-efficiency-mode')
    }
    if (typeof answer !== 'string') return answer
    if (tasks.length === 1) return [{ kind: 'failed', why: answer }]
    // One of them did it: each by itself finds which.
    const results: Result[] = []
    for (const task of tasks) results.push(...(await run([task])))
    return results
  }
  return { run, close }
}

function newWorker(workerData: WorkerSetup, isShort: boolean): Worker {
  // V8's flags hold for the process. This one for threads made from here on, within their limits …
  setFlagsFromString(`--initial-old-space-size=${FIRST_COLLECTION_MEGABYTES}`)
  // … and this one for all, from now on.
  if (isShort) setFlagsFromString('--efficiency-mode')
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
