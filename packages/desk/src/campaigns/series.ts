import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tables } from '../store/tables.ts'
import type { StatsAsked } from './stats.ts'

/** What the desk did, step by step. Times and durations are milliseconds; steps begin in UTC. */
export interface Series {
  /** Milliseconds of a step: a day or a week. */
  readonly step: number
  readonly reports: readonly Counted[]
  readonly campaigns: readonly Counted[]
  /** By when the first block was published. */
  readonly toFirstBlock: readonly BlockTimes[]
  readonly falseAlarms: readonly FalseAlarms[]
  /** Reports by the most frequent names of each; null: not known. The rest is `other`. */
  readonly by: Readonly<Record<(typeof seriesBy)[number], readonly Shares[]>>
}

export interface Counted {
  readonly from: number
  readonly count: number
}

export interface BlockTimes {
  readonly from: number
  readonly campaigns: number
  readonly median: number
  readonly p90: number
}

export interface FalseAlarms {
  readonly from: number
  /** Decisions taken back. */
  readonly reverted: number
  /** Mail that people took out of quarantine. */
  readonly released: number
}

export interface Shares {
  readonly name: string | null
  readonly total: number
  readonly counts: readonly Counted[]
}

export const seriesBy = ['family', 'language', 'country'] as const

export interface SeriesAsked extends StatsAsked {
  readonly step: number
}

/** Of what this clearance sees. */
export async function seriesFor(db: Kysely<Tables>, asked: SeriesAsked): Promise<Series> {
  const cells = await cellsOf(db, asked)
  return {
    step: asked.step,
    reports: summed(cells, asked.step),
    campaigns: await opened(db, asked),
    toFirstBlock: await blockTimes(db, asked),
    falseAlarms: await falseAlarms(db, asked),
    by: {
      family: sharesOf(cells, 'family', asked.step),
      language: sharesOf(cells, 'language', asked.step),
      country: sharesOf(cells, 'country', asked.step),
    },
  }
}

interface Cell {
  readonly slot: number
  readonly family: string | null
  readonly language: string | null
  readonly country: string | null
  readonly reports: number
}

/** The reports of the time are read once, whatever they are counted by. */
async function cellsOf(
  db: Kysely<Tables>,
  { clearance, since, until, step }: SeriesAsked,
): Promise<readonly Cell[]> {
  return db.transaction().execute(async (counting) => {
    // What is joined and counted fits into memory with that, and is not sorted on the disk.
    await sql`set local work_mem = '128MB'`.execute(counting)
    const { rows } = await sql<Cell>`select reports.received / ${sql.lit(step)} as slot,
        contents.family, contents.language, nullif(reports.country, '') as country,
        count(*) as reports
      from reports left join contents on contents.sha256 = reports.content
      where reports.received >= ${since} and reports.received < ${until}
        and reports.tlp in (${sql.join(within(clearance))})
      group by 1, 2, 3, 4`.execute(counting)
    return rows
  })
}

function summed(cells: readonly Cell[], step: number): readonly Counted[] {
  const slots = new Map<number, number>()
  for (const { slot, reports } of cells) slots.set(slot, (slots.get(slot) ?? 0) + reports)
  return [...slots]
    .map(([slot, count]) => ({ from: slot * step, count }))
    .toSorted((one, other) => one.from - other.from)
}

/** More names than a chart tells apart. */
const MOST_NAMES = 8

function sharesOf(
  cells: readonly Cell[],
  by: (typeof seriesBy)[number],
  step: number,
): readonly Shares[] {
  const named = Map.groupBy(cells, (cell) => cell[by])
  const all = [...named].map(([name, own]): Shares => {
    const counts = summed(own, step)
    return { name, counts, total: counts.reduce((sum, { count }) => sum + count, 0) }
  })
  const sorted = all.toSorted((one, other) => other.total - one.total)
  if (sorted.length <= MOST_NAMES) return sorted
  const kept = sorted.slice(0, MOST_NAMES - 1)
  const names = new Set(kept.map(({ name }) => name))
  const counts = summed(
    cells.filter((cell) => !names.has(cell[by])),
    step,
  )
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return [...kept, { name: 'other', counts, total }]
}

async function opened(
  db: Kysely<Tables>,
  { clearance, since, until, step }: SeriesAsked,
): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select opened / ${sql.lit(step)} * ${sql.lit(step)} as from, count(*) as count from campaigns
    where merged_into is null and opened >= ${since} and opened < ${until}
      and tlp in (${sql.join(within(clearance))}) group by 1 order by 1`.execute(db)
  return rows
}

async function blockTimes(
  db: Kysely<Tables>,
  { clearance, since, until, step }: SeriesAsked,
): Promise<readonly BlockTimes[]> {
  const { rows } = await sql<BlockTimes>`
    select blocked / ${sql.lit(step)} * ${sql.lit(step)} as from, count(*) as campaigns,
      percentile_disc(0.5) within group (order by took) as median,
      percentile_disc(0.9) within group (order by took) as p90
    from (
      select min(entries.from_time) as blocked,
        min(entries.from_time) - min(root.first_seen) as took from entries
      join campaigns as own on own.id = entries.campaign join campaigns as root on root.id = own.root
      where root.tlp in (${sql.join(within(clearance))}) group by root.id
    ) as first where blocked >= ${since} and blocked < ${until}
    group by 1 order by 1`.execute(db)
  return rows
}

async function falseAlarms(
  db: Kysely<Tables>,
  { clearance, since, until, step }: SeriesAsked,
): Promise<readonly FalseAlarms[]> {
  const { rows } = await sql<FalseAlarms>`
    select at / ${sql.lit(step)} * ${sql.lit(step)} as from,
      count(*) filter (where kind = 'reverted') as reverted,
      count(*) filter (where kind = 'released') as released
    from (
      select decisions.reverted as at, 'reverted' as kind from decisions
      join campaigns on campaigns.id = decisions.campaign
      where campaigns.tlp in (${sql.join(within(clearance))})
      union all
      select time, 'released' from gateway_decisions where record ->> 'released' is not null
    ) as happened where at >= ${since} and at < ${until}
    group by 1 order by 1`.execute(db)
  return rows
}
