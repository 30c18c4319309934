import { setTimeout } from 'node:timers/promises'
import { send } from '../decisions/post.ts'
import type { Log } from '../running.ts'

export interface HealthSendingOptions {
  readonly desk: { readonly url: string }
  /** This gateway's key at the desk. */
  readonly key: string
  /** Plain JSON, as it is now. */
  readonly read: () => object
  readonly log: Log
}

/** Milliseconds between two words to the desk: it counts a gateway as away after a minute. */
const EVERY = 15_000

/** Tells the desk how this gateway is, again and again. What did not arrive is not repeated: the next is newer. */
export function startSendingHealth(options: HealthSendingOptions): {
  readonly stop: () => Promise<void>
} {
  const ending = new AbortController()
  const work = run(options, ending.signal)
  return {
    stop: async () => {
      ending.abort()
      await work
    },
  }
}

async function run(
  { read, log, desk, key }: HealthSendingOptions,
  signal: AbortSignal,
): Promise<void> {
  let isTold = true
  while (!signal.aborted) {
    const body = JSON.stringify(read())
    const told = { path: '/gateways/health', body, type: 'application/json' }
    const posted = await send(told, { desk, key, signal })
    if (signal.aborted) return
    // A desk that is away for a day fills no log.
    if (posted.kind !== 'taken' && isTold)
      log.warn({ cause: posted.why }, 'the desk could not be told how this gateway is')
    isTold = posted.kind === 'taken'
    await setTimeout(EVERY, undefined, { signal }).catch(() => undefined)
  }
}
