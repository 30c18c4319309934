import type { Transaction } from 'kysely'
import { bytesOf, insertRows, type Row } from '../store/rows.ts'
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
  let end = await db
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
    await insertRows(db, 'log', events.map(rowOf))
    await db.updateTable('log_head').set(end).execute()
    await project(db, events)
    return events
  }
}

function link(
  end: { readonly seq: number; readonly hash: Uint8Array },
  given: NewEvent,
): { readonly event: Event; readonly hash: Uint8Array } {
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
