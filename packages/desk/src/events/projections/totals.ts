import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../store/tables.ts'

/** Own reports and times of campaigns whose texts changed, from their texts; without any, the times stay. */
export async function totalsFromTexts(
  db: Transaction<Tables>,
  campaigns: readonly string[],
): Promise<void> {
  await sql`update campaigns set own_reports = coalesce(own.n, 0),
      first_seen = coalesce(own.first, campaigns.first_seen),
      last_seen = coalesce(own.last, campaigns.last_seen)
    from campaigns as same left join (
      select campaign, sum(reports)::bigint as n, min(first_seen) as first, max(last_seen) as last
      from texts where campaign in (${sql.join(campaigns)}) and reports > 0 group by 1
    ) as own on own.campaign = same.id
    where same.id = campaigns.id and campaigns.id in (${sql.join(campaigns)})`.execute(db)
}

/** Totals of campaigns with all that was merged into them, from their parts. */
export async function totalsOfRoots(
  db: Transaction<Tables>,
  roots: readonly string[],
): Promise<void> {
  await sql`update campaigns set reports = whole.n,
      first_seen = coalesce(whole.first, campaigns.first_seen),
      last_seen = coalesce(whole.last, campaigns.last_seen)
    from (
      select root, sum(own_reports)::bigint as n,
        min(first_seen) filter (where own_reports > 0) as first,
        max(last_seen) filter (where own_reports > 0) as last
      from campaigns where root in (${sql.join(roots)}) group by root
    ) as whole where campaigns.id = whole.root`.execute(db)
}

/** The campaign and all that was merged into it, or into those. */
export async function partsOf(
  db: Transaction<Tables>,
  campaign: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`
    with recursive part (id) as (
      select id from campaigns where id = ${campaign}
      union select campaigns.id from campaigns join part on campaigns.merged_into = part.id
    ) select id from part`.execute(db)
  return rows.map(({ id }) => id)
}
