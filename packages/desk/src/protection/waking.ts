import type { Store } from '../store/store.ts'

/** Tells who waits that an entry changed. */
export interface Waking {
  /** Seq of the last change, of any entry. */
  readonly last: () => Promise<number>
  /** Resolves when there is a later change than this one, or when the signal says that nobody waits any more. */
  readonly past: (change: number, signal: AbortSignal) => Promise<void>
}

/** Milliseconds between two looks for those who wait. */
const PAUSE = 50

/**
 * Reports arrive by the hundred in a second, decisions a few times a day: however much is committed and whoever waits,
 * the entries are looked at a few times a second, and only after a commit.
 *
 * @param look gives the seq of the last change of an entry
 */
export async function openWaking(store: Store, look: () => Promise<number>): Promise<Waking> {
  const waiting = new Set<() => void>()
  let isStale = false
  let pause: NodeJS.Timeout | undefined
  let known = await look()

  async function refresh(): Promise<void> {
    if (!isStale) return
    isStale = false
    const found = await look().catch((error: unknown) => {
      isStale = true
      throw error
    })
    if (found <= known) return
    known = found
    for (const wake of waiting) wake()
  }
  function later(): void {
    if (pause !== undefined || waiting.size === 0) return
    pause = setTimeout(() => {
      pause = undefined
      // Where the database is away, the next commit or the next who asks looks again.
      refresh().catch(() => undefined)
    }, PAUSE)
  }
  store.onAppended(() => {
    isStale = true
    later()
  })
  return {
    last: async () => {
      await refresh()
      return known
    },
    past: (change, signal) =>
      new Promise((resolve) => {
        if (known > change || signal.aborted) return resolve()
        const wake = (): void => {
          waiting.delete(wake)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        waiting.add(wake)
        signal.addEventListener('abort', wake)
        if (isStale) later()
      }),
  }
}
