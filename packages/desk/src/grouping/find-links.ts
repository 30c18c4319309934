import { sql, type Kysely } from 'kysely'
import type { IndicatorKind } from '../reading.ts'
import { isAmong } from '../store/rows.ts'
import type { Tables } from '../store/tables.ts'
import type { WarningLists } from '../warning-lists/warning-lists.ts'
import { LINKED_FROM, weigh, type Link, type SharedIndicator } from './links.ts'

export interface FoundLink {
  readonly one: string
  readonly other: string
  readonly link: Link
}

/** Indicators of a campaign that are looked at, rarest first. */
const MOST_INDICATORS = 40
/** Campaigns that have an indicator: with more, it says little, and costs much. */
const MOST_CAMPAIGNS = 60
/** A link is written anew when its weight has changed by so much. */
const CLEAR_CHANGE = 0.2

/** Links of these campaigns that are not in the log yet. Bounded, however much a campaign shares with others. */
export async function findLinks(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  warningLists: Pick<WarningLists, 'isShared'>,
): Promise<readonly FoundLink[]> {
  const found = await sharedWith(db, campaigns, warningLists)
  if (found.length === 0) return []
  const known = await knownLinks(db, campaigns)
  return found.filter(({ one, other, link }) => {
    if (link.weight < LINKED_FROM) return false
    const before = known.get(`${one} ${other}`)
    return before === undefined || Math.abs(link.weight - before) >= CLEAR_CHANGE * before
  })
}

/** What these campaigns share with others, however little it weighs. */
export async function sharedWith(
  db: Kysely<Tables>,
  campaigns: readonly string[],
  warningLists: Pick<WarningLists, 'isShared'>,
): Promise<readonly FoundLink[]> {
  if (campaigns.length === 0) return []
  const shared = await sharedBy(db, campaigns)
  if (shared.length === 0) return []
  return linksOf(shared, { total: await countCampaigns(db), warningLists })
}

/** What a campaign shares with another. */
interface Shared {
  readonly one: string
  readonly other: string
  readonly indicator: string
  readonly kind: IndicatorKind
  readonly value: string
  readonly campaigns: number
  readonly gap: number
}

/** Parts of one whole are no two operations: campaigns of the same root are left out. */
async function sharedBy(
  db: Kysely<Tables>,
  campaigns: readonly string[],
): Promise<readonly Shared[]> {
  const { rows } = await sql<Shared>`
    select mine.campaign as one, others.campaign as other, mine.indicator, mine.kind, mine.value,
      mine.campaigns, greatest(0, others.first_seen - mine.last_seen,
        mine.first_seen - others.last_seen) as gap
    from unnest(string_to_array(${campaigns.join(',')}, ',')::uuid[]) as asked(id)
    join campaigns here on here.id = asked.id
    cross join lateral (
      select c.campaign, c.indicator, c.first_seen, c.last_seen, i.kind, i.value, i.campaigns
      from campaign_indicators c join indicators i on i.id = c.indicator
      where c.campaign = asked.id and i.campaigns between 2 and ${MOST_CAMPAIGNS}
        and i.marked is null
      order by i.campaigns, i.id limit ${MOST_INDICATORS}
    ) mine
    cross join lateral (
      select campaign, first_seen, last_seen from campaign_indicators c
      where c.indicator = mine.indicator and c.campaign <> mine.campaign
      order by campaign limit ${MOST_CAMPAIGNS}
    ) others
    join campaigns there on there.id = others.campaign and there.root <> here.root`.execute(db)
  return rows
}

interface Weighing {
  readonly total: number
  readonly warningLists: Pick<WarningLists, 'isShared'>
}

function linksOf(shared: readonly Shared[], weighing: Weighing): readonly FoundLink[] {
  const pairs = new Map<string, Map<string, SharedIndicator>>()
  for (const row of shared) {
    if (weighing.warningLists.isShared({ kind: row.kind, value: row.value })) continue
    const pair = row.one < row.other ? `${row.one} ${row.other}` : `${row.other} ${row.one}`
    const indicators = pairs.get(pair) ?? new Map<string, SharedIndicator>()
    pairs.set(pair, indicators.set(row.indicator, row))
  }
  return [...pairs].map(([pair, indicators]) => {
    const [one = '', other = ''] = pair.split(' ')
    return { one, other, link: weigh([...indicators.values()], weighing.total) }
  })
}

async function knownLinks(
  db: Kysely<Tables>,
  campaigns: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('links')
    .select(['one', 'other', 'weight'])
    .where((eb) => eb.or([isAmong('one', 'uuid', campaigns), isAmong('other', 'uuid', campaigns)]))
    .execute()
  return new Map(rows.map(({ one, other, weight }) => [`${one} ${other}`, weight]))
}

/** From so many on the database's estimate does: it goes into a logarithm, and counting takes the longer the more there are. */
const MANY = 10_000

async function countCampaigns(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select case when reltuples >= ${sql.lit(MANY)} then reltuples::bigint
      else (select count(*) from campaigns) end as count
    from pg_class where oid = 'campaigns'::regclass`.execute(db)
  return rows[0]?.count ?? 0
}
