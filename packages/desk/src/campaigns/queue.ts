import type { Family } from '@tasdeeq/engine'
import { sql, type Kysely, type SqlBool, type Expression, type RawBuilder } from 'kysely'
import { pulsesAt, scoreAt } from '../decisions/priority-sql.ts'
import { within } from '../decisions/visible.ts'
import type { CampaignState } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { claiming, containing, prefixed } from './matching.ts'

export type Sort = 'priority' | 'last_seen' | 'reports'

/** Which campaigns, in which order; only those that are part of no other. */
export interface QueueAsked {
  readonly clearance: Tlp
  /** By which priorities are reckoned: the same for all pages of one list. */
  readonly now: number
  readonly sort: Sort
  readonly after?: Place | undefined
  readonly most: number
  readonly state?: CampaignState | undefined
  readonly family?: Family | undefined
  readonly tag?: string | undefined
  /** A user's id; `nobody`. */
  readonly assignee?: string | undefined
  /** Anywhere in the title, the name of a body, or the beginning of an indicator. */
  readonly q?: string | undefined
  /** Last seen since. */
  readonly since?: number | undefined
}

/** What a campaign is sorted by, and its id. */
export type Place = readonly [by: number, id: string]

export interface Queued {
  readonly id: string
  readonly by: number
}

/** Ids in the order of the queue. */
export async function queue(db: Kysely<Tables>, asked: QueueAsked): Promise<readonly Queued[]> {
  const { sort, now, after, most } = asked
  const pulses = sort === 'priority' ? pulsesAt(now) : sql``
  const sorted = sql`select campaigns.id, ${SORTED[sort](now)} as by
    from campaigns ${pulses} where ${sql.join(conditions(asked), sql` and `)}`
  const onwards =
    after === undefined ? sql`` : sql`where (by, id) < (${after[0]}, ${after[1]}::uuid)`
  const { rows } = await sql<Queued>`select id, by from (${sorted}) as sorted ${onwards}
    order by by desc, id desc limit ${most}`.execute(db)
  return rows
}

/** More are not counted. */
export const MOST_COUNTED = 10_000

/** How many these filters leave, up to {@link MOST_COUNTED}. */
export async function queueLength(
  db: Kysely<Tables>,
  asked: Omit<QueueAsked, 'now' | 'sort' | 'most'>,
): Promise<number> {
  const { rows } = await sql<{ readonly length: number }>`select count(*)::int as length from (
    select from campaigns where ${sql.join(conditions(asked), sql` and `)}
    limit ${MOST_COUNTED}) as counted`.execute(db)
  return rows[0]?.length ?? 0
}

const SORTED: Record<Sort, (now: number) => RawBuilder<unknown>> = {
  priority: (now) => scoreAt(now),
  last_seen: () => sql`campaigns.last_seen`,
  reports: () => sql`campaigns.reports`,
}

function conditions(
  asked: Omit<QueueAsked, 'now' | 'sort' | 'most'>,
): readonly Expression<SqlBool>[] {
  const { state, family, tag, assignee, q, since, clearance } = asked
  const seen = sql.join(within(clearance))
  const all = [
    sql<SqlBool>`campaigns.merged_into is null and campaigns.tlp in (${seen})`,
    state !== undefined && sql<SqlBool>`campaigns.state = ${state}`,
    family !== undefined && sql<SqlBool>`campaigns.family = ${family}`,
    tag !== undefined && sql<SqlBool>`campaigns.tags @> ${JSON.stringify([tag])}::jsonb`,
    assignee === 'nobody' && sql<SqlBool>`campaigns.assignee is null`,
    assignee !== undefined &&
      assignee !== 'nobody' &&
      sql<SqlBool>`campaigns.assignee = ${assignee}`,
    since !== undefined && sql<SqlBool>`campaigns.last_seen >= ${since}`,
    q !== undefined && matching(q, seen),
  ]
  return all.filter((condition) => condition !== false)
}

/** An indicator of a part that they may not see must not show that the whole has it. */
function matching(q: string, seen: RawBuilder<unknown>): Expression<SqlBool> {
  return sql<SqlBool>`(${containing(sql`campaigns.title`, q)} or ${claiming(q)} or campaigns.id in (
    select part.root
    from (select id from indicators where ${prefixed(q)} order by value limit ${sql.lit(MOST_BEGINNING)}) as begin
    join campaign_indicators as has on has.indicator = begin.id
    join campaigns as part on part.id = has.campaign and part.tlp in (${seen})))`
}

/** Indicators that begin so, at most: what more do says nothing of what is meant. */
const MOST_BEGINNING = 1_000
