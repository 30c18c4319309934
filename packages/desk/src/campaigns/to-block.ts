import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tables } from '../store/tables.ts'
import type { Span } from './tallied.ts'

/** Milliseconds from the first report of campaigns to their first block. */
export interface BlockTimes {
  readonly campaigns: number
  readonly median: number
  readonly p90: number
}

/** Of the campaigns that were first blocked in each step of a time; without a step, in all of it at once. */
export async function timesToBlock(
  db: Kysely<Tables>,
  { clearance, since, until }: Span,
  step?: number,
): Promise<readonly (BlockTimes & { readonly from: number })[]> {
  const slot =
    step === undefined ? sql`${since}::bigint` : sql`blocked / ${sql.lit(step)} * ${sql.lit(step)}`
  const { rows } = await sql<BlockTimes & { readonly from: number }>`
    with touched as materialized (
      select distinct own.root from entries join campaigns as own on own.id = entries.campaign
      where entries.from_time >= ${since} and entries.from_time < ${until}
    ), first as (
      select root.id, root.first_seen, min(entries.from_time) as blocked
      from touched join campaigns as root on root.id = touched.root
      join campaigns as part on part.root = root.id join entries on entries.campaign = part.id
      where root.tlp in (${sql.join(within(clearance))}) group by root.id
    )
    select ${slot} as from, count(*) as campaigns,
      percentile_disc(0.5) within group (order by blocked - first_seen) as median,
      percentile_disc(0.9) within group (order by blocked - first_seen) as p90
    from first where blocked >= ${since} and blocked < ${until}
    group by 1 order by 1`.execute(db)
  return rows
}
