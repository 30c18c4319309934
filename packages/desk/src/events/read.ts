import type { Kysely, Selectable } from 'kysely'
import type { LogTable, Tables } from '../store/tables.ts'
import type { Event, EventKind } from './event.ts'

/** Events after a number, in order, at most `limit`. */
export async function eventsAfter(
  db: Kysely<Tables>,
  after: number,
  limit: number,
): Promise<readonly Event[]> {
  const rows = await db
    .selectFrom('log')
    .selectAll()
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(eventOf)
}

/** Where in what happened to some subjects a page begins and how long it is. Newest first. */
export interface EventsAsked {
  readonly subjects: readonly string[]
  /** Only what is before this number. */
  readonly before?: number
  /** All but these. */
  readonly without?: readonly EventKind[]
  readonly limit: number
}

/** What happened to any of these, the newest first. */
export async function eventsOf(
  db: Kysely<Tables>,
  { subjects, before, without = [], limit }: EventsAsked,
): Promise<readonly Event[]> {
  if (subjects.length === 0) return []
  let query = db.selectFrom('log').selectAll().where('subject', 'in', subjects)
  if (before !== undefined) query = query.where('seq', '<', before)
  if (without.length > 0) query = query.where('kind', 'not in', without)
  const rows = await query.orderBy('seq', 'desc').limit(limit).execute()
  return rows.map(eventOf)
}

/** All events after a number, by pages: as many as there are now and come in the meantime. */
export async function* allEvents(
  db: Kysely<Tables>,
  after: number,
): AsyncGenerator<readonly Event[]> {
  let from = after
  while (true) {
    const events = await eventsAfter(db, from, PAGE)
    if (events.length > 0) yield events
    if (events.length < PAGE) return
    from = events.at(-1)!.seq
  }
}

const PAGE = 1000

function eventOf(row: Selectable<LogTable>): Event {
  const { seq, time, kind, subject, tool, body } = row
  const actor = { kind: row.actor_kind, ...(row.actor !== null && { id: row.actor }) }
  const hash = Buffer.from(row.hash).toString('hex')
  // Only `append` writes rows, and of events alone.
  return { seq, time, kind, subject, actor, tool, body, hash } as Event
}
