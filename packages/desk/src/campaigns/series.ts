import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { falseAlarmsOf, type FalseAlarms } from './false-alarms.ts'
import { type Span, summed, talliesOf, type Tallied, wholeDays } from './tallied.ts'
import { timesToBlock, type BlockTimes } from './to-block.ts'

/** What the desk did, step by step, by whole days in UTC. Times and durations are milliseconds. */
export interface Series {
  /** Milliseconds of a step: a day or a week. */
  readonly step: number
  readonly reports: readonly Counted[]
  readonly campaigns: readonly Counted[]
  /** By when the first block was published. */
  readonly toFirstBlock: readonly (BlockTimes & { readonly from: number })[]
  readonly falseAlarms: readonly (FalseAlarms & { readonly from: number })[]
  /** Reports by the most frequent names of each; null: not known. The rest is `other`. */
  readonly by: Readonly<Record<(typeof seriesBy)[number], readonly Shares[]>>
}

export interface Counted {
  readonly from: number
  readonly count: number
}

export interface Shares {
  readonly name: string | null
  readonly total: number
  readonly counts: readonly Counted[]
}

export const seriesBy = ['family', 'language', 'country'] as const

export interface SeriesAsked extends Span {
  /** Whole days. */
  readonly step: number
}

/** Of what this clearance sees. */
export async function seriesFor(db: Kysely<Tables>, span: SeriesAsked): Promise<Series> {
  const asked = wholeDays(span)
  const { step } = asked
  const tallies = await talliesOf(db, asked)
  const of = (aspect: Tallied['aspect']): readonly Tallied[] =>
    tallies.filter((tally) => tally.aspect === aspect)
  return {
    step,
    // Each report counts once by its family.
    reports: counted(of('family'), step),
    campaigns: counted(of('opened'), step),
    toFirstBlock: await timesToBlock(db, asked, step),
    falseAlarms: await falseAlarmsOf(db, asked, step),
    by: {
      family: sharesOf(of('family'), step),
      language: sharesOf(of('language'), step),
      country: sharesOf(of('country'), step),
    },
  }
}

function counted(tallies: readonly Tallied[], step: number): readonly Counted[] {
  return [...summed(tallies, ({ day }) => Math.floor(day / step))].map(([slot, count]) => ({
    from: slot * step,
    count,
  }))
}

/** More names than a chart tells apart. */
const MOST_NAMES = 8

function sharesOf(tallies: readonly Tallied[], step: number): readonly Shares[] {
  const sorted = [...summed(tallies, ({ name }) => name)].toSorted(
    ([, one], [, other]) => other - one,
  )
  const kept = sorted.slice(0, sorted.length <= MOST_NAMES ? MOST_NAMES : MOST_NAMES - 1)
  const names = new Set(kept.map(([name]) => name))
  const rest = tallies.filter(({ name }) => !names.has(name))
  const shares = kept.map(([name, total]): Shares => {
    const own = tallies.filter((tally) => tally.name === name)
    return { name, total, counts: counted(own, step) }
  })
  if (rest.length === 0) return shares
  const total = rest.reduce((sum, { count }) => sum + count, 0)
  return [...shares, { name: 'other', total, counts: counted(rest, step) }]
}
