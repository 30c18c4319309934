import { RateLimiterMemory } from 'rate-limiter-flexible'
import { sql } from 'kysely'
import type { Store } from '../store/store.ts'

/** How many reports a network may still send. */
export interface IntakeLimits {
  /** Counts one. Undefined: it may; otherwise the seconds until it may again. */
  readonly count: (network: string) => Promise<number | undefined>
}

export interface LimitParts {
  readonly store: Pick<Store, 'kind' | 'db'>
  /** Reports an hour of one network, without a key. */
  readonly perNetwork: number
  readonly now: () => number
}

const HOUR = 3_600_000

/** Where several desks may share the database it counts there, so that a network has one limit; else in memory. */
export function openLimits(parts: LimitParts): IntakeLimits {
  return parts.store.kind === 'server' ? inDatabase(parts) : inMemory(parts)
}

function inMemory({ perNetwork }: LimitParts): IntakeLimits {
  const limiter = new RateLimiterMemory({ points: perNetwork, duration: HOUR / 1000 })
  return {
    count: async (network) => {
      try {
        await limiter.consume(network)
        return undefined
      } catch (spent) {
        if (spent instanceof Error) throw spent
        const { msBeforeNext } = spent as { readonly msBeforeNext: number }
        return secondsOf(msBeforeNext)
      }
    },
  }
}

/** A statement a report of a stranger, in a table that is not logged: what it forgets in a crash is an hour's count. */
function inDatabase({ store, perNetwork, now }: LimitParts): IntakeLimits {
  return {
    count: async (network) => {
      const time = now()
      const { rows } = await sql<{ readonly reports: number; readonly ends: number }>`
        insert into network_limits as held (network, reports, ends) values (${network}, 1, ${time + HOUR})
        on conflict (network) do update set
          reports = case when held.ends <= ${time} then 1 else held.reports + 1 end,
          ends = case when held.ends <= ${time} then excluded.ends else held.ends end
        returning reports, ends`.execute(store.db)
      const { reports = 0, ends = 0 } = rows[0] ?? {}
      return reports <= perNetwork ? undefined : secondsOf(ends - time)
    },
  }
}

/** Removes the counts of hours that are over. */
export async function expireLimits({ store, now }: Omit<LimitParts, 'perNetwork'>): Promise<void> {
  await store.db.deleteFrom('network_limits').where('ends', '<=', now()).execute()
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}
