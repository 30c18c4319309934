import { sql, type Kysely, type RawBuilder } from 'kysely'
import { scoreOf } from '../decisions/decay.ts'
import { within } from '../decisions/visible.ts'
import type { EntryValue } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { IndicatorKind } from '../reading.ts'
import type { Tables } from '../store/tables.ts'
import type { Listed, WarningLists } from '../warning-lists/warning-lists.ts'
import { beginning, prefixed } from './matching.ts'

/** An indicator as far as somebody sees it: what campaigns that they do not see have of it, is not counted. */
export interface ShownIndicator {
  readonly id: string
  readonly kind: IndicatorKind
  readonly value: string
  readonly sightings: number
  readonly campaigns: number
  /** Milliseconds since 1970. */
  readonly firstSeen: number
  readonly lastSeen: number
  readonly marked: 'harmless' | null
  /** What it is worth now, 0 to 100. */
  readonly score: number
  /** Too many honest messages have it. */
  readonly isShared: boolean
  /** Warning lists that speak against blocking it. */
  readonly against: readonly Listed[]
}

export interface IndicatorsAsked {
  readonly clearance: Tlp
  readonly now: number
  /** Those of this campaign and of all that was merged into it. */
  readonly root?: string | undefined
  readonly id?: string | undefined
  readonly kind?: IndicatorKind | undefined
  /** The beginning of its value. */
  readonly q?: string | undefined
  /** The same, in the form that indicators are kept in. */
  readonly begins?: string | undefined
  readonly after?: IndicatorPlace | undefined
  readonly most: number
}

/** Of a campaign those with most sightings first; of all, by value. */
export async function indicatorsFor(
  db: Kysely<Tables>,
  warningLists: WarningLists,
  asked: IndicatorsAsked,
): Promise<readonly ShownIndicator[]> {
  const { from, order, onwards } = asked.root === undefined ? everywhere(asked) : inCampaign(asked)
  const { rows } = await sql<Row>`select indicators.id, indicators.kind, indicators.value,
      indicators.marked, seen.sightings, seen.campaigns, seen.first, seen.last
    from ${from} where ${sql.join([...conditions(asked), onwards], sql` and `)}
    order by ${order} limit ${asked.most}`.execute(db)
  return rows.map((row) => shown(row, warningLists, asked.now))
}

/** After which indicator a page begins: what the list is sorted by. */
export type IndicatorPlace = readonly [by: number | string, then: string]

export function placeOfIndicator(
  { id, kind, value, sightings }: ShownIndicator,
  of: 'campaign' | 'all',
): IndicatorPlace {
  return of === 'campaign' ? [sightings, id] : [value, kind]
}

interface Row {
  readonly id: string
  readonly kind: IndicatorKind
  readonly value: string
  readonly marked: 'harmless' | null
  readonly sightings: number
  readonly campaigns: number
  readonly first: number
  readonly last: number
}

const SUMS = sql`sum(has.sightings)::bigint as sightings, count(distinct part.root) as campaigns,
  min(has.first_seen) as first, max(has.last_seen) as last`

interface Source {
  readonly from: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  readonly onwards: RawBuilder<unknown>
}

function inCampaign({ root, clearance, after }: IndicatorsAsked): Source {
  return {
    from: sql`(select has.indicator, ${SUMS} from campaign_indicators as has
      join campaigns as part on part.id = has.campaign
      where part.root = ${root} and part.tlp in (${sql.join(within(clearance))})
      group by 1) as seen join indicators on indicators.id = seen.indicator`,
    order: sql`seen.sightings desc, indicators.id desc`,
    onwards:
      after === undefined
        ? sql`true`
        : sql`(seen.sightings, indicators.id) < (${Number(after[0])}, ${after[1]}::uuid)`,
  }
}

/** By value, because that is an index that taking in reports does not have to keep up to date. */
function everywhere({ clearance, after }: IndicatorsAsked): Source {
  const seen = sql.join(within(clearance))
  return {
    from: sql`indicators cross join lateral (select ${SUMS} from campaign_indicators as has
      join campaigns as part on part.id = has.campaign
      join campaigns as root on root.id = part.root
      where has.indicator = indicators.id and part.tlp in (${seen}) and root.tlp in (${seen})
      having count(*) > 0) as seen`,
    order: sql`indicators.value, indicators.kind`,
    onwards:
      after === undefined
        ? sql`true`
        : sql`(indicators.value, indicators.kind) > (${String(after[0])}, ${after[1]})`,
  }
}

function conditions({ id, kind, q, begins }: IndicatorsAsked): readonly RawBuilder<unknown>[] {
  return [
    ...(id === undefined ? [] : [sql`indicators.id = ${id}`]),
    ...(kind === undefined ? [] : [sql`indicators.kind = ${kind}`]),
    ...(q === undefined ? [] : [sql`(${prefixed(q)})`]),
    ...(begins === undefined ? [] : [sql`(${beginning(begins)})`]),
  ]
}

function shown(row: Row, warningLists: WarningLists, now: number): ShownIndicator {
  const { id, kind, value, marked, sightings, campaigns, first, last } = row
  return {
    id,
    kind,
    value,
    marked,
    sightings,
    campaigns,
    firstSeen: first,
    lastSeen: last,
    score: scoreOf(
      {
        kind,
        sightings,
        marked,
        last_seen: last,
      },
      now,
    ),
    isShared: warningLists.isShared({
      kind,
      value,
    }),
    against: isBlockable(kind)
      ? warningLists.against({
          kind,
          value,
        })
      : [],
  }
}

function isBlockable(kind: IndicatorKind): kind is Exclude<EntryValue['kind'], 'text'> {
  return kind !== 'attachment' && kind !== 'ip' && kind !== 'host'
}
