import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

/** What the desk did in a time. Durations are milliseconds. */
export interface Stats {
  readonly reports: number
  readonly campaigns: number
  /** From the first report of a campaign to the first block of it. */
  readonly toFirstBlock: {
    readonly campaigns: number
    readonly median: number | null
    readonly p90: number | null
  }
  readonly decisions: {
    readonly published: number
    /** Taken back: what was blocked was no fraud, or not that one. */
    readonly reverted: number
  }
  readonly days: readonly { readonly day: string; readonly reports: number }[]
  readonly families: readonly Named[]
  readonly languages: readonly Named[]
}

interface Named {
  readonly name: string | null
  readonly reports: number
}

export interface StatsAsked {
  readonly clearance: Tlp
  /** Milliseconds since 1970. */
  readonly since: number
  readonly until: number
}

/** Of what this clearance sees. */
export async function statsFor(db: Kysely<Tables>, asked: StatsAsked): Promise<Stats> {
  const days = await reportsBy<{ day: string }>(db, asked, DAY)
  return {
    reports: days.reduce((sum, { reports }) => sum + reports, 0),
    campaigns: await campaignsOpened(db, asked),
    toFirstBlock: await timesToBlock(db, asked),
    decisions: await decided(db, asked),
    days: days.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    families: await reportsBy<Named>(db, asked, sql`contents.family as name`),
    languages: await reportsBy<Named>(db, asked, sql`contents.language as name`),
  }
}

const DAY = sql`to_char(to_timestamp(reports.received / 1000) at time zone 'UTC', 'YYYY-MM-DD') as day`

async function reportsBy<Row>(
  db: Kysely<Tables>,
  { clearance, since, until }: StatsAsked,
  by: ReturnType<typeof sql>,
): Promise<readonly (Row & { readonly reports: number })[]> {
  const { rows } = await sql<Row & { readonly reports: number }>`select ${by}, count(*) as reports
    from reports left join contents on contents.sha256 = reports.content
    where reports.received >= ${since} and reports.received < ${until}
      and reports.tlp in (${sql.join(within(clearance))})
    group by 1 order by 2 desc limit 400`.execute(db)
  return rows
}

async function campaignsOpened(db: Kysely<Tables>, asked: StatsAsked): Promise<number> {
  const { rows } = await sql<{ readonly n: number }>`select count(*) as n from campaigns
    where merged_into is null and opened >= ${asked.since} and opened < ${asked.until}
      and tlp in (${sql.join(within(asked.clearance))})`.execute(db)
  return rows[0]?.n ?? 0
}

async function timesToBlock(db: Kysely<Tables>, asked: StatsAsked): Promise<Stats['toFirstBlock']> {
  const { rows } = await sql<Stats['toFirstBlock']>`
    select count(*) as campaigns,
      percentile_disc(0.5) within group (order by took) as median,
      percentile_disc(0.9) within group (order by took) as p90
    from (
      select min(entries.from_time) - min(root.first_seen) as took from entries
      join campaigns as own on own.id = entries.campaign join campaigns as root on root.id = own.root
      where root.tlp in (${sql.join(within(asked.clearance))}) group by root.id
      having min(entries.from_time) >= ${asked.since} and min(entries.from_time) < ${asked.until}
    ) as blocked`.execute(db)
  return rows[0] ?? { campaigns: 0, median: null, p90: null }
}

async function decided(db: Kysely<Tables>, asked: StatsAsked): Promise<Stats['decisions']> {
  const { since, until, clearance } = asked
  const { rows } = await sql<Stats['decisions']>`select
      count(*) filter (where published >= ${since} and published < ${until}) as published,
      count(*) filter (where reverted >= ${since} and reverted < ${until}) as reverted
    from decisions join campaigns on campaigns.id = decisions.campaign
    where campaigns.tlp in (${sql.join(within(clearance))})`.execute(db)
  return rows[0] ?? { published: 0, reverted: 0 }
}
