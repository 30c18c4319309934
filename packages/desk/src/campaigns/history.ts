import { sql, type Kysely } from 'kysely'
import { decayOf, type Decay } from '../decisions/decay.ts'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { IndicatorKind } from '../reading.ts'
import type { Tables } from '../store/tables.ts'
import type { ShownIndicator } from './indicators.ts'
import { stepOf } from './spread.ts'

/** What became of an indicator over time. Times are milliseconds since 1970. */
export interface History {
  /** Milliseconds of a step of time. */
  readonly step: number
  /** Reports that had it; steps without one are left out. */
  readonly times: readonly { readonly from: number; readonly reports: number }[]
  /** Blocks of it, the newest first. */
  readonly blocks: readonly Block[]
  /** By which it loses its worth. */
  readonly decay: Decay
}

export interface Block {
  readonly id: string
  readonly campaign: string
  readonly decision: string
  readonly from: number
  readonly expires: number
  readonly revoked: number | null
  /** Holds now. */
  readonly inForce: boolean
}

export interface HistoryAsked {
  readonly indicator: ShownIndicator
  readonly clearance: Tlp
  readonly now: number
}

const MOST_BLOCKS = 50

/** As far as this clearance sees. */
export async function historyOf(db: Kysely<Tables>, asked: HistoryAsked): Promise<History> {
  const { kind, sightings, firstSeen, lastSeen } = asked.indicator
  const step = stepOf(lastSeen - firstSeen)
  return {
    step,
    times: await timesOf(db, asked, step),
    blocks: await blocksOf(db, asked),
    decay: decayOf({ kind, sightings }),
  }
}

async function timesOf(
  db: Kysely<Tables>,
  { indicator, clearance }: HistoryAsked,
  step: number,
): Promise<History['times']> {
  const seen = sql.join(within(clearance))
  const { rows } = await sql<{ readonly slot: number; readonly reports: number }>`
    select reports.received / ${sql.lit(step)} as slot, count(*) as reports
    from content_indicators as has join reports on reports.content = has.content
    join texts on texts.id = reports.text
    join campaigns as part on part.id = texts.campaign
    join campaigns as root on root.id = part.root
    where has.indicator = ${indicator.id} and reports.tlp in (${seen})
      and part.tlp in (${seen}) and root.tlp in (${seen})
    group by 1 order by 1`.execute(db)
  return rows.map(({ slot, reports }) => ({ from: slot * step, reports }))
}

async function blocksOf(
  db: Kysely<Tables>,
  { indicator, clearance, now }: HistoryAsked,
): Promise<readonly Block[]> {
  if (!isBlockable(indicator.kind)) return []
  const seen = within(clearance)
  const rows = await db
    .selectFrom('entries')
    .innerJoin('campaigns as own', 'own.id', 'entries.campaign')
    .innerJoin('campaigns as root', 'root.id', 'own.root')
    .select(['entries.id', 'root.id as campaign', 'entries.decision'])
    .select(['entries.from_time as from', 'entries.expires', 'entries.revoked'])
    .where('entries.value', '=', indicator.value)
    .where('entries.kind', '=', indicator.kind)
    .where('entries.tlp', 'in', seen)
    .where('own.tlp', 'in', seen)
    .where('root.tlp', 'in', seen)
    .orderBy('entries.from_time', 'desc')
    .limit(MOST_BLOCKS)
    .execute()
  return rows.map((row) => ({
    ...row,
    inForce: row.revoked === null && row.from <= now && row.expires > now,
  }))
}

type Blockable = Exclude<IndicatorKind, 'attachment' | 'ip' | 'host'>

function isBlockable(kind: IndicatorKind): kind is Blockable {
  return kind !== 'attachment' && kind !== 'ip' && kind !== 'host'
}
