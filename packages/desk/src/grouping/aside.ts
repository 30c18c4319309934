import { LRUCache } from 'lru-cache'
import type { Log } from '../running.ts'
import type { Waiting } from './waiting.ts'

/** Reports that could not be grouped. Each is tried again after a while, a longer one each time. */
export interface Aside {
  readonly put: (waiting: Waiting, error: unknown) => void
  /** Is its time not yet over? */
  readonly has: (report: string) => boolean
  readonly stop: () => void
}

/** Milliseconds until the second try, and between later ones at most. */
const FIRST = 1_000
const LONGEST = 600_000
/** Reports whose tries are counted. */
const MOST_COUNTED = 10_000

/**
 * What hinders one may be of the moment, such as another process that wrote the same text; what does not pass holds up
 * no other report, and is told each time.
 */
export function openAside(log: Log, again: () => void): Aside {
  const timers = new Map<string, NodeJS.Timeout>()
  const tries = new LRUCache<string, number>({ max: MOST_COUNTED })
  return {
    put: ({ report, content }, error) => {
      const before = tries.get(report) ?? 0
      tries.set(report, before + 1)
      const wait = Math.min(FIRST * 2 ** before, LONGEST)
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const seconds = wait / 1000
      log.error({ report, content, cause, seconds }, 'a report could not be grouped: tried again')
      const timer = setTimeout(() => {
        timers.delete(report)
        again()
      }, wait)
      timers.set(report, timer.unref())
    },
    has: (report) => timers.has(report),
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
