import { sql, type Kysely, type RawBuilder } from 'kysely'
import { tlps, type Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import type { Cell } from './csv.ts'

export const exportable = ['campaigns', 'reports', 'indicators'] as const
export type Exportable = (typeof exportable)[number]

/** A row of an export, by column. Times are ISO 8601. */
export type ExportedRow = Readonly<Record<string, Cell>>

/** How many rows somebody with this clearance may have. */
export async function countRows(
  db: Kysely<Tables>,
  what: Exportable,
  clearance: Tlp,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (${QUERIES[what](visibleTo(clearance))}) rows`.execute(db)
  return rows[0]?.count ?? 0
}

/** Those rows, many at once, in the order of their ids. */
export async function* exportRowsOf(
  db: Kysely<Tables>,
  what: Exportable,
  clearance: Tlp,
): AsyncIterable<readonly ExportedRow[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<ExportedRow>`
      select * from (${QUERIES[what](visibleTo(clearance))}) rows
      where id > ${after} order by id limit ${AT_ONCE}`.execute(db)
    const last = rows.at(-1)?.['id']
    if (rows.length > 0) yield rows.map(readable)
    if (typeof last !== 'string' || rows.length < AT_ONCE) return
    after = last
  }
}

const AT_ONCE = 1000

/** The markings that a clearance reaches, as a list for SQL. */
function visibleTo(clearance: Tlp): RawBuilder<unknown> {
  return sql.join(tlps.slice(0, tlps.indexOf(clearance) + 1))
}

type Query = (visible: RawBuilder<unknown>) => RawBuilder<unknown>

/** Everything that goes out is marked, and of things put together the stricter marking counts. */
const QUERIES: Readonly<Record<Exportable, Query>> = {
  campaigns: (visible) => sql`
    select c.id, c.title, c.family, c.state, c.tlp, c.pap, c.tags, c.reports, d.outcome,
      c.opened as opened_time, c.first_seen as first_seen_time, c.last_seen as last_seen_time
    from campaigns c left join decisions d on d.id = c.decision
    where c.merged_into is null and c.tlp in (${visible})`,
  reports: (visible) => sql`
    select r.id, r.received as received_time, r.form, r.channel, r.via, r.word, r.country, r.tlp,
      o.verdict, o.probability, o.family, o.language, r.how, root.id as campaign,
      encode(r.content, 'hex') as content
    from reports r join contents o on o.sha256 = r.content
      left join texts t on t.id = r.text
      left join campaigns c on c.id = t.campaign
      left join campaigns root on root.id = c.root
    where r.tlp in (${visible})
      and (root.tlp is null or (root.tlp in (${visible}) and c.tlp in (${visible})))`,
  indicators: (visible) => sql`
    select i.id, i.kind, i.value, seen.sightings, seen.campaigns, seen.outcomes, i.marked,
      seen.first as first_seen_time, seen.last as last_seen_time
    from indicators i cross join lateral (
      select sum(ci.sightings)::bigint as sightings, count(distinct root.id) as campaigns,
        string_agg(distinct d.outcome, ' ') as outcomes,
        min(ci.first_seen) as first, max(ci.last_seen) as last
      from campaign_indicators ci
        join campaigns c on c.id = ci.campaign join campaigns root on root.id = c.root
        left join decisions d on d.id = root.decision
      where ci.indicator = i.id and root.tlp in (${visible}) and c.tlp in (${visible})
      having count(*) > 0) seen`,
}

/** Times become words; the column says so no more. */
function readable(row: ExportedRow): ExportedRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      name.endsWith('_time') && typeof value === 'number'
        ? [name.slice(0, -'_time'.length), new Date(value).toISOString()]
        : [name, value],
    ),
  )
}
