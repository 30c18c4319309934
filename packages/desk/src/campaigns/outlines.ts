import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { bodiesOf, type Body } from './bodies.ts'

/** What a list shows of a campaign beside its overview, and takes longer to find. */
export interface Outline {
  readonly id: string
  /** Bodies that its messages claim to come from, the most frequent first. */
  readonly claimed: readonly Body[]
  /** Reports of each half day of the last week, the oldest first. */
  readonly growth: readonly number[]
}

export interface OutlinesAsked {
  readonly ids: readonly string[]
  readonly clearance: Tlp
  readonly now: number
}

/** Half a day. */
export const STEP = 43_200_000
export const STEPS = 14
const MOST_BODIES = 3
/** Texts of a campaign that are looked at for whom they claim to come from. */
const MOST_TEXTS = 20

/** Of those that this clearance sees, in the order asked for. */
export async function outlinesOf(
  db: Kysely<Tables>,
  asked: OutlinesAsked,
): Promise<readonly Outline[]> {
  if (asked.ids.length === 0) return []
  const seen = await seenOf(db, asked)
  const [claimed, growth] = [await claimedBy(db, asked), await growthOf(db, asked)]
  return asked.ids
    .filter((id) => seen.has(id))
    .map((id) => ({
      id,
      claimed: bodiesOf(claimed.filter((row) => row.id === id).map(({ body }) => body)),
      growth: Array.from(
        { length: STEPS },
        (_, step) =>
          growth.find((row) => row.id === id && row.back === STEPS - 1 - step)?.reports ?? 0,
      ),
    }))
}

async function seenOf(db: Kysely<Tables>, asked: OutlinesAsked): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('campaigns')
    .select('id')
    .where('id', 'in', asked.ids)
    .where('tlp', 'in', within(asked.clearance))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function claimedBy(
  db: Kysely<Tables>,
  { ids, clearance }: OutlinesAsked,
): Promise<readonly { readonly id: string; readonly body: string }[]> {
  const { rows } = await sql<{ readonly id: string; readonly body: string }>`
    select id, body from (
      select part.root as id, body,
        row_number() over (partition by part.root order by count(*) desc, body) as place
      from campaigns as part
        cross join lateral (select texts.id from texts where texts.campaign = part.id and texts.exemplar
          order by texts.id limit ${sql.lit(MOST_TEXTS)}) as own
        join contents on contents.text = own.id
        cross join lateral jsonb_array_elements_text(coalesce(contents.claimed, '[]'::jsonb)) as body
      where part.root in (${sql.join(ids)}) and part.tlp in (${sql.join(within(clearance))})
      group by part.root, body
    ) as counted where place <= ${sql.lit(MOST_BODIES)} order by place`.execute(db)
  return rows
}

interface Grown {
  readonly id: string
  /** Steps before now. */
  readonly back: number
  readonly reports: number
}

async function growthOf(
  db: Kysely<Tables>,
  { ids, clearance, now }: OutlinesAsked,
): Promise<readonly Grown[]> {
  const since = now - STEP * STEPS
  const seen = sql.join(within(clearance))
  const { rows } = await sql<Grown>`
    select part.root as id, ((${now} - reports.received) / ${sql.lit(STEP)})::int as back,
      count(*) as reports
    from campaigns as part
      join texts on texts.campaign = part.id and texts.last_seen > ${since}
      join reports on reports.text = texts.id and reports.received > ${since}
        and reports.received <= ${now} and reports.tlp in (${seen})
    where part.root in (${sql.join(ids)}) and part.tlp in (${seen})
    group by 1, 2`.execute(db)
  return rows
}
