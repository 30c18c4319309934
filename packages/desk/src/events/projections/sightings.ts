import { sql, type Transaction } from 'kysely'
import { given } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'

/** An indicator of a campaign, and how often its reports have it. */
interface Counted {
  readonly indicator: string
  readonly sightings: number
}

/** Reports counted: of which campaign, which content, how many, when first and last. */
export interface Sighted {
  readonly campaign: string
  readonly content: string
  readonly n: number
  readonly first: number
  readonly last: number
}

/** Adds reports to the indicators of their campaigns, by the contents that they have. */
export async function addSightings(
  db: Transaction<Tables>,
  sighted: readonly Sighted[],
): Promise<void> {
  const seen = sql`select given.campaign, has.indicator, sum(given.n)::bigint as n,
      min(given.first) as first, max(given.last) as last
    from ${given(sighted, 'campaign uuid, content bytea, n bigint, first bigint, last bigint')}
    join content_indicators as has on has.content = given.content group by 1, 2`
  await sql`with seen as (${seen}), entered as (
      insert into campaign_indicators as held (campaign, indicator, sightings, first_seen, last_seen)
      select * from seen
      on conflict (campaign, indicator) do update set
        sightings = held.sightings + excluded.sightings,
        first_seen = least(held.first_seen, excluded.first_seen),
        last_seen = greatest(held.last_seen, excluded.last_seen)
      -- Zero where the row is new: then its indicator is in one campaign more.
      returning indicator, (xmax = 0)::int as fresh
    ), totals as (
      select indicator, sum(n)::bigint as n, min(first) as first, max(last) as last
      from seen group by 1
    ), spread as (select indicator, sum(fresh)::bigint as fresh from entered group by 1)
    update indicators set
      sightings = sightings + totals.n,
      campaigns = campaigns + spread.fresh,
      first_seen = case when sightings = 0 then totals.first else least(first_seen, totals.first) end,
      last_seen = case when sightings = 0 then totals.last else greatest(last_seen, totals.last) end
    from totals join spread using (indicator) where indicators.id = totals.indicator`.execute(db)
}

/** Counts the indicators of these campaigns again, from their reports. */
export async function countAnew(
  db: Transaction<Tables>,
  campaigns: readonly string[],
): Promise<void> {
  if (campaigns.length === 0) return
  const before = await db
    .deleteFrom('campaign_indicators')
    .where('campaign', 'in', campaigns)
    .returning(['indicator', 'sightings'])
    .execute()
  const { rows: after } = await sql<Counted>`
    insert into campaign_indicators (campaign, indicator, sightings, first_seen, last_seen)
    select texts.campaign, has.indicator, count(*), min(reports.received), max(reports.received)
    from texts join reports on reports.text = texts.id
    join content_indicators as has on has.content = reports.content
    where texts.campaign in (${sql.join(campaigns)}) group by 1, 2
    returning indicator, sightings`.execute(db)
  await sql`update indicators set
      sightings = indicators.sightings + given.sightings,
      campaigns = indicators.campaigns + given.campaigns
    from ${given(changes(before, after), 'id uuid, sightings bigint, campaigns bigint')}
    where indicators.id = given.id`.execute(db)
}

function changes(before: readonly Counted[], after: readonly Counted[]): readonly object[] {
  const totals = new Map<string, { sightings: number; campaigns: number }>()
  const add = ({ indicator, sightings }: Counted, sign: 1 | -1): void => {
    const total = totals.get(indicator) ?? { sightings: 0, campaigns: 0 }
    total.sightings += sign * sightings
    total.campaigns += sign
    totals.set(indicator, total)
  }
  for (const counted of before) add(counted, -1)
  for (const counted of after) add(counted, 1)
  return [...totals].map(([id, total]) => ({ id, ...total }))
}
