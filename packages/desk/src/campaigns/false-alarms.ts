import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tables } from '../store/tables.ts'
import type { Span } from './tallied.ts'

/** What was stopped, or said to be fraud, and was not. */
export interface FalseAlarms {
  /** Decisions taken back. */
  readonly reverted: number
  /** Mails that people took out of gateways' quarantines, as the gateways told. */
  readonly released: number
}

/** Of each step of a time that had one. */
export async function falseAlarmsOf(
  db: Kysely<Tables>,
  { clearance, since, until }: Span,
  step: number,
): Promise<readonly (FalseAlarms & { readonly from: number })[]> {
  const { rows } = await sql<FalseAlarms & { readonly from: number }>`
    select at / ${sql.lit(step)} * ${sql.lit(step)} as from,
      count(*) filter (where kind = 'reverted') as reverted,
      count(*) filter (where kind = 'released') as released
    from (
      select decisions.reverted as at, 'reverted' as kind from decisions
      join campaigns on campaigns.id = decisions.campaign
      where decisions.reverted >= ${since} and decisions.reverted < ${until}
        and campaigns.tlp in (${sql.join(within(clearance))})
      union all
      select time, 'released' from gateway_decisions
      where record ->> 'released' is not null and time >= ${since} and time < ${until}
    ) as happened group by 1 order by 1`.execute(db)
  return rows
}
