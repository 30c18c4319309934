import { sql } from 'kysely'
import { keyed } from '../intake/names.ts'
import type { Keys, Store } from '../store/store.ts'

/** One-time codes that were shown lately, by whose they are: all desks on one database know them. */
export interface UsedCodes {
  /** False: it was shown before, and counts no more. Of several who show it at once, one is told true. */
  readonly take: (account: string, code: string) => Promise<boolean>
  /** It was wrong: nothing was used up. */
  readonly giveBack: (account: string, code: string) => Promise<void>
}

export interface UsedCodesParts {
  readonly store: Pick<Store, 'db'>
  readonly keys: Pick<Keys, 'names'>
  readonly now: () => number
}

/**
 * Milliseconds: a code is taken in its own half minute, the one before and the one after, and clocks of desks on one
 * database may differ by a minute.
 */
const KEPT = 300_000

/** RFC 6238, 5.2: who reads a code over somebody's shoulder, or off a page of his own, comes too late with it. */
export function openUsedCodes({ store: { db }, keys: { names }, now }: UsedCodesParts): UsedCodes {
  const nameOf = (account: string, code: string): Buffer =>
    keyed(names, 'used-code', [account, code])
  return {
    take: async (account, code) => {
      const time = now()
      const { rows } = await sql`
        insert into used_codes as known (code, ends) values (${nameOf(account, code)}, ${time + KEPT})
        on conflict (code) do update set ends = excluded.ends where known.ends <= ${time}
        returning 1`.execute(db)
      return rows.length > 0
    },
    giveBack: async (account, code) => {
      await db.deleteFrom('used_codes').where('code', '=', nameOf(account, code)).execute()
    },
  }
}

/** Removes those that nobody can show any more. */
export async function expireUsedCodes({ store, now }: Omit<UsedCodesParts, 'keys'>): Promise<void> {
  await store.db.deleteFrom('used_codes').where('ends', '<=', now()).execute()
}
