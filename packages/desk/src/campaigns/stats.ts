import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import { DAY } from '../events/projections/tallies.ts'
import type { TallyAspect } from '../store/tallies-table.ts'
import type { Tables } from '../store/tables.ts'
import { falseAlarmsOf, type FalseAlarms } from './false-alarms.ts'
import { type Span, summed, talliesOf, type Tallied, wholeDays } from './tallied.ts'
import { timesToBlock } from './to-block.ts'

/** What the desk did in a time, by whole days in UTC. Durations are milliseconds. */
export interface Stats {
  readonly reports: number
  /** Opened, and part of no other. */
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
  readonly falseAlarms: FalseAlarms
  readonly days: readonly { readonly day: string; readonly reports: number }[]
  readonly families: readonly Named[]
  readonly languages: readonly Named[]
  readonly countries: readonly Named[]
}

interface Named {
  /** Null: not known. */
  readonly name: string | null
  readonly reports: number
}

/** Of what this clearance sees. */
export async function statsFor(db: Kysely<Tables>, span: Span): Promise<Stats> {
  const asked = wholeDays(span)
  const tallies = await talliesOf(db, asked)
  const of = (aspect: TallyAspect): readonly Tallied[] =>
    tallies.filter((tally) => tally.aspect === aspect)
  // Each report counts once by its family.
  const days = [...summed(of('family'), ({ day }) => day)]
  const [times] = await timesToBlock(db, asked)
  const { reverted = 0, released = 0 } = (await falseAlarmsOf(db, asked, EVER))[0] ?? {}
  const named = (aspect: TallyAspect): readonly Named[] =>
    [...summed(of(aspect), ({ name }) => name)]
      .map(([name, reports]) => ({ name, reports }))
      .toSorted((one, other) => other.reports - one.reports)
  return {
    reports: days.reduce((sum, [, reports]) => sum + reports, 0),
    campaigns: of('opened').reduce((sum, { count }) => sum + count, 0),
    toFirstBlock: {
      campaigns: times?.campaigns ?? 0,
      median: times?.median ?? null,
      p90: times?.p90 ?? null,
    },
    decisions: { published: await published(db, asked), reverted },
    falseAlarms: { reverted, released },
    days: days.map(([day, reports]) => ({ day: dayOf(day), reports })),
    families: named('family'),
    languages: named('language'),
    countries: named('country'),
  }
}

/** A step that no time is longer than. */
const EVER = DAY * 1_000_000

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

async function published(db: Kysely<Tables>, asked: Span): Promise<number> {
  const { since, until, clearance } = asked
  const { rows } = await sql<{ readonly n: number }>`select count(*) as n
    from decisions join campaigns on campaigns.id = decisions.campaign
    where published >= ${since} and published < ${until}
      and campaigns.tlp in (${sql.join(within(clearance))})`.execute(db)
  return rows[0]?.n ?? 0
}
