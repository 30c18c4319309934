import { Piscina } from 'piscina'
import type { Answer, Asked, Task, WorkerSetup } from './task.ts'

/** How a task ended. */
export type Ended =
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** It took too long, and its worker was ended. */
  | { readonly kind: 'too-slow' }
  /** Its worker died of it: out of memory, or an exit. */
  | { readonly kind: 'died'; readonly error: unknown }

export interface Crew extends AsyncDisposable {
  /** @param time milliseconds from when the worker begins */
  readonly run: (asked: Asked, time: number) => Promise<Ended>
  /** Takes nothing new, and ends when what it has is done. */
  readonly relieve: () => Promise<void>
}

/** Milliseconds in which a worker must have begun: a new one first loads its knowledge. */
const START = 120_000
const LOOK_EVERY = 20
const YOUNG_MEGABYTES = 32
/**
 * By how much workers yield to the thread that takes reports in, and to the database (nice(2)): where a wave wants more
 * processors than there are, what comes is acknowledged first, and read a moment later.
 */
const YIELDING = 10

/** Worker threads with a limit of memory; one that dies or is ended is replaced by the next. */
export function openCrew(size: number, heap: number, setup: WorkerSetup): Crew {
  const pool = new Piscina<Task, Answer>({
    filename: new URL('worker.ts', import.meta.url).href,
    name: 'work',
    minThreads: size,
    maxThreads: size,
    // Within a worker others read its attachments: it must not sleep on a lock while it waits for them.
    atomics: 'disabled',
    niceIncrement: YIELDING,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    workerData: setup,
    env: {},
  })
  // A worker that dies while it starts or stands idle is replaced; whoever waits for it hears of it by himself.
  pool.on('error', () => undefined)
  return {
    run: async (asked, time) => {
      const begun = new Int32Array(new SharedArrayBuffer(4))
      const watch = watchOver(begun, time)
      try {
        const answer = await pool.run({ asked, begun }, { signal: watch.signal })
        return { kind: 'answered', answer }
      } catch (error) {
        return watch.signal.aborted ? { kind: 'too-slow' } : { kind: 'died', error }
      } finally {
        watch.stop()
      }
    },
    relieve: () => pool.close(),
    [Symbol.asyncDispose]: () => pool.destroy(),
  }
}

/** Aborts when a task has not begun, or not ended, in its time. */
function watchOver(
  begun: Int32Array,
  time: number,
): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController()
  const asked = performance.now()
  let start: number | undefined
  const timer = setInterval(() => {
    const now = performance.now()
    if (Atomics.load(begun, 0) === 1) start ??= now
    const isLate = start === undefined ? now - asked > START : now - start > time
    if (isLate) controller.abort()
  }, LOOK_EVERY)
  return { signal: controller.signal, stop: () => clearInterval(timer) }
}
