import { sql, type Kysely } from 'kysely'
import { partsOf, within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { IndicatorKind } from '../reading.ts'
import type { Tables } from '../store/tables.ts'

/** Which indicators of a campaign stand in the same messages. */
export interface IndicatorMap {
  /** The most frequent of each kind. */
  readonly items: readonly MappedIndicator[]
  readonly pairs: readonly Pair[]
  /** Messages that differ, and were looked at: of the texts that are reported most. */
  readonly messages: number
}

export interface MappedIndicator {
  readonly id: string
  readonly kind: IndicatorKind
  readonly value: string
  /** Messages that have it. */
  readonly messages: number
}

export interface Pair {
  readonly one: string
  readonly other: string
  /** Messages that have both. */
  readonly messages: number
}

/** A person looks at so much at once; a campaign of a million reports is looked at as quickly as a small one. */
const [MOST_TEXTS, MOST_MESSAGES, MOST_OF_KIND] = [100, 500, 8]

export async function indicatorMapOf(
  db: Kysely<Tables>,
  { root, clearance }: { readonly root: string; readonly clearance: Tlp },
): Promise<IndicatorMap> {
  const { rows } = await sql<Row>`
    with most_texts as (
        select id from texts where campaign in (${partsOf(db, root, clearance)})
        order by reports desc, id limit ${MOST_TEXTS}),
      messages as (
        select distinct content from reports
        where text in (select id from most_texts) and tlp in (${sql.join(within(clearance))})
        limit ${MOST_MESSAGES}),
      has as (select has.content, has.indicator from content_indicators as has
        join messages on messages.content = has.content),
      counted as (select indicator, count(*) as messages from has group by 1),
      ranked as (select indicators.id, kind, value, counted.messages,
          row_number() over (partition by kind order by counted.messages desc, value) as place
        from counted join indicators on indicators.id = counted.indicator),
      shown as (select id, kind, value, messages from ranked where place <= ${MOST_OF_KIND})
    select 'item' as what, id as one, null as other, kind, value, messages from shown
    union all
    select 'pair', one.indicator, other.indicator, null, null, count(*) from has as one
      join has as other on other.content = one.content and other.indicator > one.indicator
      where one.indicator in (select id from shown) and other.indicator in (select id from shown)
      group by one.indicator, other.indicator
    union all
    select 'all', null, null, null, null, count(*) from messages
    order by messages desc, value`.execute(db)
  return mapOf(rows)
}

interface Row {
  readonly what: 'item' | 'pair' | 'all'
  readonly one: string | null
  readonly other: string | null
  readonly kind: IndicatorKind | null
  readonly value: string | null
  readonly messages: number
}

function mapOf(rows: readonly Row[]): IndicatorMap {
  const items = rows.flatMap(({ what, one: id, kind, value, messages }) =>
    what === 'item' && id !== null && kind !== null && value !== null
      ? [{ id, kind, value, messages }]
      : [],
  )
  const pairs = rows.flatMap(({ one, other, messages }) =>
    one !== null && other !== null ? [{ one, other, messages }] : [],
  )
  const all = rows.find(({ what }) => what === 'all')
  return { items, pairs, messages: all?.messages ?? 0 }
}
