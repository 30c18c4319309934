import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { EntryValue } from '../decision.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { within } from './visible.ts'

/** A block that nothing but some texts of a campaign speaks for. */
export interface Resting {
  readonly id: string
  readonly decision: string
  readonly kind: EntryValue['kind']
  readonly value: string
  /** Were messages of these texts judged to be fraud, or suspicious? Then it is kept unless somebody says otherwise. */
  readonly isJudgedBad: boolean
}

export interface RestingAsked {
  readonly root: string
  /** Texts that leave it. */
  readonly texts: readonly string[]
  readonly clearance: Tlp
  readonly now: number
}

/** Blocks in force of a campaign that are of these texts, or of what no other of its texts has. */
export async function restingOn(
  db: Kysely<Tables>,
  asked: RestingAsked,
): Promise<readonly Resting[]> {
  const { root, texts, clearance, now } = asked
  if (texts.length === 0) return []
  const seen = sql.join(within(clearance))
  const leaving = sql`(select unnest(array[${sql.join(texts)}]::uuid[]))`
  const { rows } = await sql<Resting>`
    with held as materialized (
      select entries.id, entries.decision, entries.kind, entries.value from entries
      join campaigns as part on part.id = entries.campaign
      where part.root = ${root} and part.tlp in (${seen}) and entries.tlp in (${seen})
        and entries.revoked is null and entries.expires > ${now}
    )
    select held.*, coalesce((${worst(sql`contents.text::text = held.value`)}), false) as "isJudgedBad"
    from held where kind = 'text' and value in (select text::text from ${leaving} as gone (text))
    union all
    select held.id, held.decision, held.kind, held.value,
      coalesce((${worst(sql`contents.sha256 in (${having(sql`contents.text in ${leaving}`)})`)}), false)
    from held join indicators on indicators.kind = held.kind and indicators.value = held.value
    where held.kind <> 'text'
      and exists (${having(sql`contents.text in ${leaving}`)})
      and not exists (${having(sql`contents.text not in ${leaving} and contents.text in (
        select texts.id from texts join campaigns on campaigns.id = texts.campaign
        where campaigns.root = ${root})`)})
    order by id`.execute(db)
  return rows
}

/** Is one of these contents judged bad? */
function worst(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select bool_or(contents.verdict in ('fraud', 'suspicious')) from contents where ${which}`
}

/** Contents that have the indicator. */
function having(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select contents.sha256 from content_indicators as has
    join contents on contents.sha256 = has.content
    where has.indicator = indicators.id and ${which}`
}

/** How many of the blocks that a split lifted would hold still but for it: what was decided of them was not reverted. */
export async function endedBy(
  db: Kysely<Tables>,
  lifted: readonly string[],
  now: number,
): Promise<number> {
  if (lifted.length === 0) return 0
  const { ended } = await db
    .selectFrom('entries')
    .innerJoin('decisions', 'decisions.id', 'entries.decision')
    .select((eb) => eb.fn.countAll<number>().as('ended'))
    .where('entries.id', 'in', lifted)
    .where('entries.revoked', 'is not', null)
    .where('entries.expires', '>', now)
    .where('decisions.state', '=', 'published')
    .executeTakeFirstOrThrow()
  return ended
}
