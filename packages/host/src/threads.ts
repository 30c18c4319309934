import type { Worker } from 'node:worker_threads'

/** How a worker's turn ended. */
export type Turn<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It threw, or ran out of memory. */
  | { readonly kind: 'broke'; readonly error: unknown }
  | { readonly kind: 'stopped'; readonly why: string }

export interface Patience {
  /**
   * Milliseconds of its own processor time that the worker may take. On a machine with other work that lasts longer by
   * the clock: {@link STRETCH} times as long at most, for a worker that only waits takes none.
   */
  readonly time: number
  /** Is the work done in a thread below the worker's? Then the processor time of the whole process counts. */
  readonly isBelow?: boolean
  /** Looked at all along, with the milliseconds it has had, as `time` counts them: gives a reason to wait no longer. */
  readonly giveUp?: (had: number) => string | undefined
}

const LOOK_EVERY = 20
/** Why a turn was stopped, where the worker ended itself or was ended. */
export const ENDED = 'it was broken off'
/** Times {@link Patience.time} by the clock. */
export const STRETCH = 3

/**
 * Sends a worker one message and waits for one answer. The timer keeps the process alive meanwhile. After
 * anything but an answer the worker is of no more use: the caller ends it.
 */
export function takeTurn<Answer>(
  worker: Worker,
  request: unknown,
  patience: Patience,
): Promise<Turn<Answer>> {
  return new Promise((resolve) => {
    const stopwatch = startStopwatch(
      patience.isBelow === true ? timeOfProcess : () => timeOf(worker),
    )
    const settle = (turn: Turn<Answer>): void => {
      clearInterval(watch)
      // By name: Node has listeners of its own on a worker, which `removeAllListeners` would take away too.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.on('error', ignore)
      resolve(turn)
    }
    const onMessage = (answer: Answer): void => settle({ kind: 'answer', answer })
    const onError = (error: unknown): void => settle({ kind: 'broke', error })
    const onExit = (): void => settle({ kind: 'stopped', why: ENDED })
    const watch = setInterval(() => {
      const had = stopwatch()
      const why = had > patience.time ? 'it takes too long' : patience.giveUp?.(had)
      if (why !== undefined) settle({ kind: 'stopped', why })
    }, LOOK_EVERY)
    worker.off('error', ignore)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

/**
 * To be looked at again and again: milliseconds that the worker has computed since, as it was at the last look, and a
 * third of those by the clock at least.
 */
function startStopwatch(used: () => Promise<number>): () => number {
  const begun = performance.now()
  let before = 0
  let now = 0
  void used().then((milliseconds) => (before = milliseconds))
  return () => {
    void used().then((milliseconds) => (now = milliseconds))
    const lasted = performance.now() - begun
    return Math.max(Math.min(now - before, lasted), lasted / STRETCH)
  }
}

/** Milliseconds that a worker's thread has computed; of one that is not there none. */
async function timeOf(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage()
    return (user + system) / 1000
  } catch {
    return 0
  }
}

function timeOfProcess(): Promise<number> {
  const { user, system } = process.cpuUsage()
  return Promise.resolve((user + system) / 1000)
}

/** An error of a worker that nobody waits for any more. */
function ignore(): void {}
