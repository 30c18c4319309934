import { loadKnowledgePack } from '@tasdeeq/host'
import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import type { WarningLists } from '../warning-lists/warning-lists.ts'
import { indicatorsFor, type ShownIndicator } from './indicators.ts'
import { claiming, containing } from './matching.ts'
import { writingsOf } from './written.ts'

export interface SearchAsked {
  readonly q: string
  readonly clearance: Tlp
  readonly now: number
  readonly most: number
  /** The reader's country, ISO 3166-1 alpha-2. */
  readonly country: string
}

/** Indicators that begin so in one of its writings, those that are it whole first. */
export async function indicatorsLike(
  db: Kysely<Tables>,
  warningLists: WarningLists,
  asked: SearchAsked,
): Promise<readonly ShownIndicator[]> {
  const { q, country, ...rest } = asked
  const found = new Map<string, ShownIndicator>()
  const whole = new Set<string>()
  for (const writing of writingsOf(q, callingCodeOf(country))) {
    whole.add(writing)
    for (const one of await indicatorsFor(db, warningLists, { ...rest, begins: writing }))
      found.set(one.id, one)
  }
  const rank = ({ value }: ShownIndicator): number => (whole.has(value) ? 0 : 1)
  return [...found.values()]
    .toSorted((one, other) => rank(one) - rank(other) || other.sightings - one.sightings)
    .slice(0, asked.most)
}

/** Ids of whole campaigns whose title has all words or that are called by that body, the last seen first; then those that have an indicator. */
export async function campaignsLike(
  db: Kysely<Tables>,
  { q, clearance, most }: SearchAsked,
  indicators: readonly ShownIndicator[],
): Promise<readonly string[]> {
  const seen = sql.join(within(clearance))
  const words = q.split(/\s+/u).slice(0, MOST_WORDS)
  const title = words.map((word) => containing(sql`title`, word))
  // The rows are found first and sorted then: walking them in the order of time reads all where few have the words.
  const { rows } = await sql<{ readonly id: string }>`with found as materialized (
      select id, last_seen from campaigns where merged_into is null and tlp in (${seen})
        and ((${sql.join(title, sql` and `)}) or ${claiming(q)}) limit ${MOST_FOUND})
    select id from found order by last_seen desc limit ${most}`.execute(db)
  const having = await campaignsHaving(db, indicators, clearance)
  return [...new Set([...rows.map(({ id }) => id), ...having])].slice(0, most)
}

const MOST_WORDS = 8
const MOST_FOUND = 5_000
/** Indicators whose campaigns are looked for, and campaigns of each. */
const MOST_INDICATORS = 5
const MOST_HAVING = 200

async function campaignsHaving(
  db: Kysely<Tables>,
  indicators: readonly ShownIndicator[],
  clearance: Tlp,
): Promise<readonly string[]> {
  if (indicators.length === 0) return []
  const seen = sql.join(within(clearance))
  const ids = indicators.slice(0, MOST_INDICATORS).map(({ id }) => id)
  const { rows } = await sql<{ readonly id: string }>`select distinct root.id, root.last_seen
    from unnest(array[${sql.join(ids)}]::uuid[]) as wanted (id)
    cross join lateral (select campaign from campaign_indicators
      where indicator = wanted.id limit ${MOST_HAVING}) as has
    join campaigns as part on part.id = has.campaign and part.tlp in (${seen})
    join campaigns as root on root.id = part.root and root.tlp in (${seen})
    order by root.last_seen desc limit ${MOST_HAVING}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Ids of reports that are meant: by their own id, or by the SHA-256 of the message. */
export async function reportsLike(
  db: Kysely<Tables>,
  { q, most }: SearchAsked,
): Promise<readonly string[]> {
  const written = q.trim().toLowerCase()
  if (/^[0-9a-f]{64}$/u.test(written)) {
    const rows = await db
      .selectFrom('reports')
      .select('id')
      .where('content', '=', Buffer.from(written, 'hex'))
      .limit(most)
      .execute()
    return rows.map(({ id }) => id)
  }
  return UUID.test(written) ? [written] : []
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** Read when it is first asked for: a desk that nobody looks at needs none. */
let codes: ReadonlyMap<string, string> | undefined

function callingCodeOf(country: string): string {
  codes ??= new Map(
    loadKnowledgePack().countries.map(({ code, callingCode = '' }) => [code, callingCode]),
  )
  return codes.get(country) ?? ''
}
