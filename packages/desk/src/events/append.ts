import { sql, type Transaction } from 'kysely'
import { bytesOf, type Row } from '../store/rows.ts'
import type { Tables } from '../store/tables.ts'
import type { Writing } from '../store/store.ts'
import { storable } from './canonical.ts'
import { chained } from './chain.ts'
import type { Event, NewEvent } from './event.ts'
import { project } from './projections/project.ts'

/**
 * Takes the end of the log for this transaction: no other appends until it is over, so that numbers have no gaps and
 * are in the order of commits.
 */
export async function openAppending(db: Transaction<Tables>): Promise<Writing['append']> {
  let end: End = await db
    .selectFrom('log_head')
    .select(['seq', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()

  return async (given) => {
    if (given.length === 0) return []
    const events: Event[] = []
    for (const event of given) {
      const linked = link(end, event)
      events.push(linked.event)
      end = { seq: linked.event.seq, hash: linked.hash }
    }
    await write(db, events, end)
    await project(db, events)
    return events
  }
}

async function write(db: Transaction<Tables>, events: readonly Event[], end: End): Promise<void> {
  await sql`with written as (
      insert into log select * from jsonb_populate_recordset(null::log,
        ${JSON.stringify(events.map(rowOf))}::jsonb)
    ) update log_head set seq = ${end.seq}, hash = ${end.hash}`.execute(db)
}

interface End {
  readonly seq: number
  readonly hash: Uint8Array
}

function link(end: End, given: NewEvent): { readonly event: Event; readonly hash: Uint8Array } {
  const unhashed = { ...storable(given), seq: end.seq + 1 }
  const hash = chained(end.hash, { ...unhashed })
  return { event: { ...unhashed, hash: Buffer.from(hash).toString('hex') }, hash }
}

function rowOf({ seq, time, actor, tool, kind, subject, body, hash }: Event): Row<'log'> {
  return {
    seq,
    time,
    actor_kind: actor.kind,
    actor: actor.id ?? null,
    tool,
    kind,
    subject,
    body,
    hash: bytesOf(hash),
  }
}
