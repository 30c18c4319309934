import type { Worker } from 'node:worker_threads'

/** How a worker's turn ended. */
export type Turn<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It threw, or ran out of memory. */
  | { readonly kind: 'broke'; readonly error: unknown }
  | { readonly kind: 'stopped'; readonly why: string }

export interface Patience {
  /** Milliseconds the answer may take. */
  readonly time: number
  /** Looked at all along: gives a reason to wait no longer. */
  readonly giveUp?: () => string | undefined
}

const LOOK_EVERY = 20

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
    const begun = performance.now()
    const settle = (turn: Turn<Answer>): void => {
      clearInterval(watch)
      // By name: Node has listeners of its own on a worker, which `removeAllListeners` would take away too.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      worker.on('error', ignore)
      resolve(turn)
    }
    const onMessage = (answer: Answer): void => settle({ kind: 'answer', answer })
    const onError = (error: unknown): void => settle({ kind: 'broke', error })
    const onExit = (): void => settle({ kind: 'stopped', why: 'it was broken off' })
    const watch = setInterval(() => {
      const why =
        performance.now() - begun > patience.time ? 'it takes too long' : patience.giveUp?.()
      if (why !== undefined) settle({ kind: 'stopped', why })
    }, LOOK_EVERY)
    worker.off('error', ignore)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(request)
  })
}

/** An error of a worker that nobody waits for any more. */
function ignore(): void {}
