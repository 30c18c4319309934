import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { bodiesOf } from './bodies.ts'

/** How a campaign spread: over time, and by what is known of its reports. */
export interface Spread {
  /** Milliseconds of a step of time. */
  readonly step: number
  readonly times: readonly { readonly from: number; readonly reports: number }[]
  readonly by: Readonly<Record<Aspect, readonly Counted[]>>
  readonly claimed: readonly Counted[]
  /** Reports whose reporter said who they are, and those of them who were written to. */
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
  readonly first: number
  readonly last: number
}

const HOUR = 3_600_000
/** Steps that a chart shows well: hours of some days, days of some months, else weeks. */
const MOST_STEPS = 120

/** Of a campaign and all that was merged into it, as far as this clearance sees. */
export async function spreadOf(db: Kysely<Tables>, asked: SpreadAsked): Promise<Spread> {
  const step = stepOf(asked.last - asked.first)
  const rows = await countedBy(db, asked, step)
  const of = (what: number): readonly Row[] => rows.filter(({ kind }) => kind === what)
  return {
    step,
    times: of(TIME)
      .map(({ bin, reports }) => ({ from: Number(bin) * step, reports }))
      .toSorted((one, other) => one.from - other.from),
    by: Object.fromEntries(
      aspects.map((aspect, place) => [
        aspect,
        of(TIME & ~(1 << (aspects.length - place)) | 1 << aspects.length).map((row) => ({
          name: row[aspect],
          reports: row.reports,
        })),
      ]),
    ) as Spread['by'],
    ...{ claimed: await claimedIn(db, asked), ...(await reached(db, asked)) },
  }
}

export function stepOf(span: number): number {
  const steps = [HOUR, 6 * HOUR, 24 * HOUR]
  return steps.find((step) => span / step <= MOST_STEPS) ?? 7 * 24 * HOUR
}
