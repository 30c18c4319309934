import { sql } from 'kysely'
import type { Desk } from '../desk.ts'

type Parts = Pick<Desk, 'store' | 'now'>

/** Rows that are removed together: nobody waits long for them. */
const BATCH = 2_000
/** Batches of one time; what is left is for the next. */
const MOST = 100

/**
 * Removes what gateways told longer ago than it is kept: their decisions, and entries of quarantines that are over or
 * whose gateway never told how they ended. Gives how many rows.
 *
 * @param keep milliseconds
 */
export async function expireGatewayData(parts: Parts, keep: number): Promise<number> {
  const now = parts.now()
  const before = now - keep
  return (
    (await removed(parts, decisionsBefore(before, now))) +
    (await removed(parts, heldBefore(before)))
  )
}

type Statement = ReturnType<typeof decisionsBefore>

/** Of what a gateway's clock puts into the future the time counts at which it was handed over. */
function decisionsBefore(time: number, now: number) {
  return sql`delete from gateway_decisions where ctid in
    (select ctid from gateway_decisions
      where time < ${time} or (time > ${now} and received < ${time}) limit ${BATCH})`
}

function heldBefore(time: number) {
  return sql`delete from held where ctid in
    (select ctid from held where expires < ${time} and (state <> 'held' or told < ${time}) limit ${BATCH})`
}

async function removed({ store }: Parts, statement: Statement): Promise<number> {
  let rows = 0
  for (let times = 0; times < MOST; times += 1) {
    const { numAffectedRows = 0n } = await statement.execute(store.db)
    rows += Number(numAffectedRows)
    if (numAffectedRows < BATCH) break
  }
  return rows
}

/** Removes sessions and questions of the sign-in that are over: whoever asks to sign in, leaves one. */
export async function expireSignIns({ store, now }: Parts): Promise<void> {
  const time = new Date(now())
  await sql`delete from auth_sessions where "expiresAt" < ${time}`.execute(store.db)
  await sql`delete from auth_verifications where "expiresAt" < ${time}`.execute(store.db)
}
