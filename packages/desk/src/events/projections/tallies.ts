import { sql, type RawBuilder, type Transaction } from 'kysely'
import { bytesOf, given, isAmong } from '../../store/rows.ts'
import type { Tables } from '../../store/tables.ts'
import type { Placed, Projection } from './projection.ts'

/** Milliseconds of a day: tallies are kept by days in UTC. */
export const DAY = 86_400_000

/** Counts reports, after they have their rows: by what was found in their content, where it was read before. */
export const tallyReceived: Projection<'report-received'> = async (db, events) => {
  const rows = events.map(({ subject }) => ({ id: subject }))
  await add(
    db,
    sql`select reports.received / ${sql.lit(DAY)} as day, said.aspect, coalesce(said.name, '') as name,
      reports.tlp, count(*) as count
    from ${given(rows, 'id uuid')} join reports on reports.id = given.id
    join contents on contents.sha256 = reports.content
    cross join lateral (values ('family', contents.family), ('language', contents.language),
      ('country', reports.country)) as said (aspect, name)
    group by 1, 2, 3, 4`,
  )
}

/** Counts the reports of contents by what is found in them now, before the contents' rows say so. */
export async function tallyRead(
  db: Transaction<Tables>,
  events: readonly Placed<'content-read'>[],
): Promise<void> {
  const rows = events.map(({ subject, body: { family, language } }) => ({
    sha256: bytesOf(subject),
    family,
    language,
  }))
  await add(
    db,
    sql`select reports.received / ${sql.lit(DAY)} as day, said.aspect, coalesce(said.name, '') as name,
      reports.tlp, sum(said.n)::bigint as count
    from ${given(rows, 'sha256 bytea, family text, language text')}
    join contents on contents.sha256 = given.sha256
      and (contents.family, contents.language) is distinct from (given.family, given.language)
    join reports on reports.content = contents.sha256
    cross join lateral (values
      ('family', contents.family, -1), ('family', given.family, 1),
      ('language', contents.language, -1), ('language', given.language, 1)) as said (aspect, name, n)
    group by 1, 2, 3, 4 having sum(said.n) <> 0`,
  )
}

/** Does what changes whether these campaigns are part of no other, or what they are marked: it is counted so. */
export async function retallied(
  db: Transaction<Tables>,
  campaigns: readonly string[],
  change: () => Promise<void>,
): Promise<void> {
  await tallyOpened(db, campaigns, -1)
  await change()
  await tallyOpened(db, campaigns, 1)
}

/** Counts those of these campaigns that are part of no other as opened, or no longer. */
export async function tallyOpened(
  db: Transaction<Tables>,
  campaigns: readonly string[],
  sign: 1 | -1,
): Promise<void> {
  await add(
    db,
    sql`select opened / ${sql.lit(DAY)} as day, 'opened' as aspect, '' as name, tlp,
      ${sql.lit(sign)} * count(*) as count
    from campaigns where ${isAmong('id', 'uuid', campaigns)} and merged_into is null group by 1, 4`,
  )
}

/** @param counts rows of `tallies`; negative: so many fewer */
async function add(db: Transaction<Tables>, counts: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<{ readonly count: number }>`
    insert into tallies as held (day, aspect, name, tlp, count) ${counts}
    on conflict (day, aspect, name, tlp) do update set count = held.count + excluded.count
    returning count`.execute(db)
  // A replay that is cut otherwise makes none of them.
  if (rows.some(({ count }) => count === 0))
    await db.deleteFrom('tallies').where('count', '=', 0).execute()
}
