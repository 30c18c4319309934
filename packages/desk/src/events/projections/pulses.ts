import { sql, type RawBuilder, type Transaction } from 'kysely'
import { given } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import type { Projection } from './projection.ts'

/** Milliseconds of a slot, by which the growth of a campaign is counted. */
export const SLOT = 21_600_000

/**
 * Carries new reports into the pulses of their campaigns, after they are counted there. Of each campaign only the last
 * two slots are kept, which come out the same in whatever order its reports come.
 */
export const quicken: Projection<'report-grouped'> = async (db, events) => {
  const rows = events.map(({ subject }) => ({ id: subject }))
  const grouped = sql`${given(rows, 'id uuid')} join reports on reports.id = given.id`
  await enter(db, grouped)
}

/** Pulses of campaigns whose texts changed, from their reports. */
export async function quickenAnew(
  db: Transaction<Tables>,
  campaigns: readonly string[],
): Promise<void> {
  await db.deleteFrom('pulses').where('campaign', 'in', campaigns).execute()
  const theirs = sql`reports join texts as own on own.id = reports.text
    and own.campaign in (${sql.join(campaigns)})`
  await enter(db, theirs)
}

/** @param reports relations that hold `reports`, those to be counted */
async function enter(db: Transaction<Tables>, reports: RawBuilder<unknown>): Promise<void> {
  await sql`with grouped as materialized (
      select texts.campaign, reports.reporter, reports.received / ${sql.lit(SLOT)} as slot, reports.via,
        reports.content, contents.verdict, contents.claimed
      from ${reports}
      join texts on texts.id = reports.text join contents on contents.sha256 = reports.content
    ), newest as (select campaign, max(slot) as slot from grouped group by 1
    ), people as (
      -- Whoever has no report in the campaign but these is new to it.
      select held.campaign, count(*) as n from campaign_reporters as held join (
        select campaign, reporter, count(*) as n from grouped where reporter is not null group by 1, 2
      ) as these on these.campaign = held.campaign and these.reporter = held.reporter
      where held.reports = these.n group by 1
    ), paid as (
      select distinct grouped.campaign from grouped
      join content_indicators as has on has.content = grouped.content
      join indicators on indicators.id = has.indicator and indicators.kind in ('account', 'wallet')
    ), counted as (
      select campaign, newest.slot,
        count(*) filter (where grouped.slot = newest.slot) as recent,
        count(*) filter (where grouped.slot = newest.slot - 1) as before,
        bit_or(${WAY}) as ways, max(${RANK}) as verdict,
        bool_or(coalesce(jsonb_array_length(claimed), 0) > 0) as claims
      from grouped join newest using (campaign) group by 1, 2
    )
    insert into pulses as held (campaign, slot, recent, before, reporters, ways, verdict, claims, pays)
    select counted.campaign, counted.slot, recent, before, coalesce(people.n, 0), ways, verdict, claims,
      paid.campaign is not null
    from counted left join people using (campaign) left join paid using (campaign)
    on conflict (campaign) do update set
      slot = greatest(held.slot, excluded.slot),
      recent = ${inSlot('held', 0)} + ${inSlot('excluded', 0)},
      before = ${inSlot('held', 1)} + ${inSlot('excluded', 1)},
      reporters = held.reporters + excluded.reporters,
      ways = held.ways | excluded.ways,
      verdict = greatest(held.verdict, excluded.verdict),
      claims = held.claims or excluded.claims,
      pays = held.pays or excluded.pays`.execute(db)
}

/** What a row counts in the newest slot of both, or in the one `back` before it. */
function inSlot(row: 'held' | 'excluded', back: 0 | 1): RawBuilder<number> {
  const of = sql.table(row)
  return sql<number>`case greatest(held.slot, excluded.slot) - ${sql.lit(back)} - ${of}.slot
    when 0 then ${of}.recent when -1 then ${of}.before else 0 end`
}

/** `Tool` as a bit. */
const WAY = sql`case via when 'web' then 1 when 'mailbox' then 2 when 'api' then 4 when 'gateway' then 8
  when 'command' then 16 else 32 end`
const RANK = sql`case verdict when 'fraud' then 3 when 'suspicious' then 2 when 'unwanted' then 1 else 0 end`
