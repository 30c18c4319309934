import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'

/** How a campaign spread: over time, and by what is known of its reports. */
export interface Spread {
  /** Milliseconds of a step of time. */
  readonly step: number
  /** Steps without a report are left out. */
  readonly times: readonly { readonly from: number; readonly reports: number }[]
  readonly by: Readonly<Record<Aspect, readonly Counted[]>>
  /** Reports whose reporter said who they are, and those of them whose mail went out. */
  readonly reachable: number
  readonly written: number
}

export type Aspect = (typeof aspects)[number]
export const aspects = [
  'country',
  'language',
  'channel',
  'via',
  'source',
  'verdict',
  'word',
] as const

export interface Counted {
  readonly name: string | null
  readonly reports: number
}

export interface SpreadAsked {
  readonly root: string
  readonly clearance: Tlp
  /** Milliseconds since 1970 of its first and last report. */
  readonly first: number
  readonly last: number
}

/** Of a campaign and all that was merged into it, as far as this clearance sees. */
export async function spreadOf(db: Kysely<Tables>, asked: SpreadAsked): Promise<Spread> {
  const step = stepOf(asked.last - asked.first)
  const rows = await countedBy(db, asked, step)
  const of = (aspect: string): readonly Counted[] =>
    rows
      .filter((row) => row.aspect === aspect)
      .map(({ name, reports }) => ({ name, reports }))
      .toSorted((one, other) => other.reports - one.reports)
  return {
    step,
    times: of('time')
      .map(({ name, reports }) => ({ from: Number(name) * step, reports }))
      .toSorted((one, other) => one.from - other.from),
    by: Object.fromEntries(aspects.map((aspect) => [aspect, of(aspect)])) as Spread['by'],
    ...(await reachedOf(db, asked)),
  }
}

const HOUR = 3_600_000
/** More than a chart shows well. */
const MOST_STEPS = 120

/** Hours of some days, days of some months, else weeks. */
export function stepOf(span: number): number {
  const steps = [HOUR, 6 * HOUR, 24 * HOUR]
  return steps.find((step) => span / step <= MOST_STEPS) ?? 7 * 24 * HOUR
}

interface Row extends Counted {
  readonly aspect: string
}

/** Its reports are read once, whatever they are counted by. */
async function countedBy(
  db: Kysely<Tables>,
  asked: SpreadAsked,
  step: number,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select said.aspect, said.name, count(*) as reports
    from ${reportsOf(asked)} left join contents on contents.sha256 = reports.content
    cross join lateral (values
      ('time', (reports.received / ${sql.lit(step)})::text), ('country', nullif(reports.country, '')),
      ('language', contents.language), ('channel', reports.channel), ('via', reports.via),
      ('source', reports.source), ('verdict', contents.verdict), ('word', reports.word)
    ) as said (aspect, name) group by 1, 2`.execute(db)
  return rows
}

async function reachedOf(
  db: Kysely<Tables>,
  asked: SpreadAsked,
): Promise<Pick<Spread, 'reachable' | 'written'>> {
  const { rows } = await sql<Pick<Spread, 'reachable' | 'written'>>`
    select count(*) filter (where reports.identity is not null) as reachable,
      count(*) filter (where outbox.report is not null and outbox.sealed is null) as written
    from ${reportsOf(asked)} left join outbox on outbox.report = reports.id`.execute(db)
  return rows[0] ?? { reachable: 0, written: 0 }
}

function reportsOf({ root, clearance }: SpreadAsked): ReturnType<typeof sql> {
  const seen = sql.join(within(clearance))
  return sql`campaigns as part
    join texts on texts.campaign = part.id and part.root = ${root} and part.tlp in (${seen})
    join reports on reports.text = texts.id and reports.tlp in (${seen})`
}
