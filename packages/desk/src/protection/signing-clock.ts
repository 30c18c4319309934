import { sql } from 'kysely'
import type { Store } from '../store/store.ts'

/** Milliseconds since 1970 to sign with: no desk on the database signs with less than another has. */
export type SigningClock = () => Promise<number>

export interface SigningClockParts {
  readonly store: Pick<Store, 'db'>
  readonly now: () => number
  /** Milliseconds that pass, whatever is done to the clock. */
  readonly passing: () => number
}

/** Milliseconds after which the database is asked again how late it is for others. */
const ASKED_FOR = 2_000
/** Milliseconds by which the database may be behind. A gateway takes what was signed 60 seconds before what it has. */
const BEHIND = 20_000

/** Milliseconds: what is signed further ahead of the clock no gateway takes, so that nobody has to go on from it. */
const AHEAD = 86_400_000

/**
 * Gateways refuse what was signed before what they have: somebody may have kept it. A desk whose clock was set back goes
 * on from where it was, as fast as time passes, until its clock is there again. To sign with one and the same time
 * meanwhile would let everything pass that was kept since.
 */
export function openSigningClock({ store: { db }, now, passing }: SigningClockParts): SigningClock {
  let last = { time: 0, at: passing() }
  let asked = Number.NEGATIVE_INFINITY
  let known = 0
  /** A clock that is wrong by more, is no time to go on from. */
  const from = (time: number): number => (time - now() > AHEAD ? 0 : time)
  const later = (time: number): number => {
    const at = passing()
    last = { time: Math.max(time, from(last.time + at - last.at)), at }
    return Math.floor(last.time)
  }
  return async () => {
    if (passing() - asked >= ASKED_FOR) {
      known = from(await signedIn(db))
      asked = passing()
      later(known)
    }
    const time = later(now())
    if (time - known >= BEHIND) known = await tell(db, time)
    return time
  }
}

async function signedIn(db: Store['db']): Promise<number> {
  const row = await db.selectFrom('signing_clock').select('signed').executeTakeFirst()
  return row?.signed ?? 0
}

async function tell(db: Store['db'], time: number): Promise<number> {
  await sql`insert into signing_clock as clock (signed) values (${time})
    on conflict (one) do update set signed = case when clock.signed - excluded.signed > ${AHEAD}
      then excluded.signed else greatest(clock.signed, excluded.signed) end`.execute(db)
  return time
}
