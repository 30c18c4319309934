import { sql, type Kysely } from 'kysely'
import { within } from '../decisions/visible.ts'
import { DAY } from '../events/projections/tallies.ts'
import type { Tlp } from '../marking.ts'
import type { TallyAspect } from '../store/tallies-table.ts'
import type { Tables } from '../store/tables.ts'

export interface Span {
  readonly clearance: Tlp
  /** Milliseconds since 1970. */
  readonly since: number
  readonly until: number
}

/** How often something came on a day. */
export interface Tallied {
  /** Milliseconds since 1970. */
  readonly day: number
  readonly aspect: TallyAspect
  /** Null: not known. */
  readonly name: string | null
  readonly count: number
}

/** The days in UTC that a span has something of: what is counted by days is counted of whole ones. */
export function wholeDays<Asked extends Span>(asked: Asked): Asked {
  const [since, until] = [Math.floor(asked.since / DAY), Math.ceil(asked.until / DAY)]
  return { ...asked, since: since * DAY, until: until * DAY }
}

/** What whole days brought, of what this clearance sees. It takes as many rows as there are days, not reports. */
export async function talliesOf(
  db: Kysely<Tables>,
  { clearance, since, until }: Span,
): Promise<readonly Tallied[]> {
  const { rows } = await sql<Tallied>`
    select day * ${sql.lit(DAY)} as day, aspect, nullif(name, '') as name, sum(count)::bigint as count
    from tallies where day >= ${since / DAY} and day < ${until / DAY}
      and tlp in (${sql.join(within(clearance))})
    group by 1, 2, 3 order by 1`.execute(db)
  return rows
}

/** Of all names together, by what `keyOf` says. */
export function summed<Key>(
  tallies: readonly Tallied[],
  keyOf: (tally: Tallied) => Key,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>()
  for (const tally of tallies) {
    const key = keyOf(tally)
    sums.set(key, (sums.get(key) ?? 0) + tally.count)
  }
  return sums
}
