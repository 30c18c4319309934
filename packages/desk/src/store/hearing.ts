import type { Log } from '../running.ts'

/** Tells who waits for the log that it grew. */
export interface Hearing extends AsyncDisposable {
  readonly appended: (head: number) => void
  readonly onAppended: (heard: (head: number) => void) => () => void
}

export interface HearingOptions {
  readonly head: () => Promise<number>
  readonly log: Log
  /** Nobody else appends. */
  readonly alone: boolean
}

/** Milliseconds between looks at the log's end, for what other processes append. */
const LOOK_EVERY = 250

/** What this process appends is heard at once, what others append by looking. */
export function openHearing({ head, log, alone }: HearingOptions): Hearing {
  const listeners = new Set<(head: number) => void>()
  let last = 0
  let looking: Promise<void> | undefined

  function appended(seq: number): void {
    if (seq <= last) return
    last = seq
    for (const heard of listeners) tell(heard, seq)
  }
  function tell(heard: (head: number) => void, seq: number): void {
    try {
      heard(seq)
    } catch (error) {
      log.error({ cause: String(error) }, 'who heard of an event failed')
    }
  }
  async function look(): Promise<void> {
    try {
      appended(await head())
    } catch {
      // The database is away; whoever works with it says so. The next look finds what was missed.
    }
  }
  const timer = setInterval(() => {
    if (alone || listeners.size === 0 || looking !== undefined) return
    looking = look().finally(() => {
      looking = undefined
    })
  }, LOOK_EVERY)
  timer.unref()
  return {
    appended,
    onAppended: (heard) => {
      const listener = (seq: number): void => heard(seq)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer)
      listeners.clear()
      await looking
    },
  }
}
