import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { EventKind } from '../events/event.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

export const actorKinds = ['user', 'gateway', 'citizen', 'desk'] as const
export type ActorKind = (typeof actorKinds)[number]

/** Which events; absent: whatever it is. */
export interface EventFilter {
  readonly kind?: string | undefined
  readonly subject?: string | undefined
  readonly actor?: string | undefined
  readonly by?: ActorKind | undefined
  readonly since?: number | undefined
  readonly until?: number | undefined
}

export interface EventSearch extends EventFilter {
  /** Only what is before this number. */
  readonly before?: number | undefined
  readonly limit: number
  readonly clearance: Tlp
}

/** An event as an auditor sees it. What is sealed in it stays sealed. */
export interface FoundEvent {
  readonly seq: number
  readonly time: number
  readonly kind: string
  readonly subject: string
  readonly actor: { readonly kind: string; readonly id?: string }
  readonly tool: string
  /** Absent: it says what this clearance may not reach. */
  readonly body?: Readonly<Record<string, unknown>>
  readonly hash: string
}

/** Events of the log, newest first. */
export async function searchEvents(
  db: Kysely<Tables>,
  { before, limit, clearance, ...filter }: EventSearch,
): Promise<readonly FoundEvent[]> {
  let query = matching(db, filter).selectAll().orderBy('seq', 'desc').limit(limit)
  if (before !== undefined) query = query.where('seq', '<', before)
  const rows = await query.execute()
  return rows.map(({ actor_kind: actorKind, actor: id, hash, body, ...row }) => ({
    ...row,
    ...((clearance === 'red' || OF_THE_DESK.has(row.kind)) && { body: { ...body } }),
    actor: { kind: actorKind, ...(id !== null && { id }) },
    hash: Buffer.from(hash).toString('hex'),
  }))
}

/** How many there are of these up to a number. */
export async function countEvents(
  db: Kysely<Tables>,
  filter: EventFilter,
  before: number,
): Promise<number> {
  const { count } = await matching(db, filter)
    .where('seq', '<', before)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function matching(
  db: Kysely<Tables>,
  { kind, subject, actor, by, since, until }: EventFilter,
): SelectQueryBuilder<Tables, 'log', object> {
  let query: SelectQueryBuilder<Tables, 'log', object> = db.selectFrom('log')
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (subject !== undefined) query = query.where('subject', '=', subject)
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (by !== undefined) query = query.where('actor_kind', '=', by)
  if (since !== undefined) query = query.where('time', '>=', since)
  if (until !== undefined) query = query.where('time', '<', until)
  return query
}

/**
 * Kinds that say nothing of campaigns, reports or decisions. All others may tell of what is marked red, now or when it
 * happened: titles, comments, reasons.
 */
const OF_THE_DESK: ReadonlySet<string> = new Set<EventKind>([
  'identity-erased',
  'content-fetched',
  'gateway-registered',
  'gateway-key-replaced',
  'gateway-removed',
  'decisions-received',
  'held-received',
  'order-given',
  'order-answered',
  'role-granted',
  'role-removed',
  'signed-in',
  'signed-out',
  'access-denied',
  'exported',
])
