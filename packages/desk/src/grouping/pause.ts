import { setTimeout as wait } from 'node:timers/promises'

/** Waits so many milliseconds, or until the signal says stop. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => {})
}

/** Waits for work to end, but at most so many milliseconds. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const patience = new AbortController()
  await Promise.race([work, pause(milliseconds, patience.signal)])
  patience.abort()
}
