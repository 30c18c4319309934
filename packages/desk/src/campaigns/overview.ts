import type { Kysely } from 'kysely'
import { priorityOf, type Priority } from '../decisions/priority.ts'
import { factsOf } from '../decisions/priority-sql.ts'
import { type CampaignRow, visible, within } from '../decisions/visible.ts'
import type { Marking, Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { namingOf, type Naming } from './named.ts'

/** A campaign as a list shows it. Times are milliseconds since 1970. */
export interface Overview extends Pick<
  CampaignRow,
  'id' | 'title' | 'family' | 'state' | 'assignee' | 'tags' | 'reports' | 'decision' | 'touched'
> {
  /** Null: somebody gave it its title. */
  readonly naming: Naming | null
  readonly marking: Marking
  readonly reporters: number
  readonly opened: number
  readonly firstSeen: number
  readonly lastSeen: number
  readonly priority: Priority
}

/** These campaigns, in this order, as far as this clearance sees them. */
export async function overviews(
  db: Kysely<Tables>,
  ids: readonly string[],
  { clearance, now }: { readonly clearance: Tlp; readonly now: number },
): Promise<readonly Overview[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('campaigns')
    .selectAll()
    .where('id', 'in', ids)
    .where(visible(clearance))
    .execute()
  const facts = await factsOf(db, ids, now)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const [row, known] = [byId.get(id), facts.get(id)]
    if (row === undefined || known === undefined) return []
    return [{ ...shown(row), reporters: known.reporters, priority: priorityOf(known) }]
  })
}

function shown(row: CampaignRow): Omit<Overview, 'reporters' | 'priority'> {
  const { id, title, family, state, assignee, tags, reports, decision, touched } = row
  return {
    id,
    title,
    naming: namingOf(row.called_by),
    family,
    state,
    assignee,
    tags,
    reports,
    decision,
    touched,
    marking: {
      tlp: row.tlp,
      pap: row.pap,
    },
    opened: row.opened,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
  }
}

const MOST_WITH = 50

/** Whole campaigns that have an indicator, the last seen first. */
export async function campaignsWith(
  db: Kysely<Tables>,
  indicator: string,
  clearance: Tlp,
): Promise<readonly string[]> {
  const seen = within(clearance)
  const rows = await db
    .selectFrom('campaign_indicators as has')
    .innerJoin('campaigns as part', 'part.id', 'has.campaign')
    .innerJoin('campaigns as root', 'root.id', 'part.root')
    .select(['root.id', 'root.last_seen'])
    .distinct()
    .where('has.indicator', '=', indicator)
    .where('part.tlp', 'in', seen)
    .where('root.tlp', 'in', seen)
    .orderBy('root.last_seen', 'desc')
    .limit(MOST_WITH)
    .execute()
  return rows.map(({ id }) => id)
}
