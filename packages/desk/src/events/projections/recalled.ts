import { sql, type Transaction } from 'kysely'
import { given } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import { mustBe, type Placed } from './projection.ts'

/**
 * Entries that went out under another marking are over, under the marking that they went out by, so that whoever has them
 * learns of it; the same are in force under the new one, or under the one that they were approved with.
 */
export async function recallEntries(
  db: Transaction<Tables>,
  event: Placed<'campaign-changed'>,
): Promise<void> {
  const { seq, time, body } = event
  const { recalled = [], marking } = body
  if (recalled.length === 0 || marking === undefined) return
  const { rows } = await sql<{ readonly id: string }>`
    with gone as (
      update entries set revoked = ${time}, seq = ${seq}
      from ${given(recalled, 'entry uuid, anew uuid, tlp text')}
      where entries.id = given.entry and entries.revoked is null
      returning entries.*, given.anew, coalesce(given.tlp, ${marking.tlp}) as under
    )
    insert into entries (id, decision, campaign, kind, value, because, tlp, from_time, expires, seq)
    select anew, decision, campaign, kind, value, because, under, ${time}::bigint, expires,
      ${seq}::bigint from gone returning id`.execute(db)
  mustBe(rows.length === recalled.length, event, 'an entry that it takes back is not in force')
}
