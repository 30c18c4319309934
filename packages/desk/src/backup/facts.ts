import { sql, type Kysely, type Transaction } from 'kysely'
import { views } from '../events/views.ts'
import type { Tables } from '../store/tables.ts'

/**
 * The tables that hold facts of their own: everything but the log, its views and what is of one process or session;
 * each after those that its rows refer to. They are asked of the database, for the sign-in has tables that only its library knows.
 */
export async function factTables(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'
    order by table_name`.execute(db)
  const others: ReadonlySet<string> = new Set(['log', 'log_head', ...views, ...PASSING])
  const facts = rows
    .map(({ name }) => name)
    .filter((name) => !others.has(name) && !name.startsWith('kysely_'))
  return ordered(facts, await references(db))
}

interface Reference {
  readonly one: string
  readonly other: string
}

/** Which tables refer to which: rows of the other must be there first. */
async function references(db: Kysely<Tables>): Promise<readonly Reference[]> {
  const { rows } = await sql<Reference>`
    select distinct conrelid::regclass::text as one, confrelid::regclass::text as other
    from pg_constraint
    where contype = 'f' and conrelid <> confrelid
      and connamespace = current_schema()::regnamespace`.execute(db)
  return rows
}

/** Each after those that it refers to. */
function ordered(tables: readonly string[], all: readonly Reference[]): readonly string[] {
  const done = new Set<string>()
  for (let left = tables; left.length > 0;) {
    const ready = left.filter((table) =>
      all.every(({ one, other }) => one !== table || done.has(other) || !left.includes(other)),
    )
    if (ready.length === 0) throw new Error(`${left.join(', ')} refer to each other in a circle`)
    for (const table of ready) done.add(table)
    left = left.filter((table) => !done.has(table))
  }
  return [...done]
}

/** Whoever is signed in signs in again after a restore; limits begin anew. A backup names its keys itself. */
const PASSING = [
  'auth_sessions',
  'auth_verifications',
  'key_mark',
  'network_limits',
  'guesses',
  'used_codes',
  'used_work',
  'retiring',
  'signing_clock',
]

/** The rows of a table as JSON, many at once, in a transaction of their own: as of one moment. */
export async function* rowsOf(db: Transaction<Tables>, table: string): AsyncIterable<string[]> {
  const from = sql.table(table)
  await sql`declare fact_rows no scroll cursor for
    select row_to_json(t)::text as row from ${from} t`.execute(db)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch 500 from fact_rows`.execute(db)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`close fact_rows`.execute(db)
}

/** Puts rows back. Columns that came after the backup take their default. */
export async function insertRows(
  db: Transaction<Tables>,
  table: string,
  lines: readonly string[],
): Promise<void> {
  const [first] = lines
  if (first === undefined) return
  const names = sql.join(Object.keys(JSON.parse(first) as object).map((name) => sql.ref(name)))
  const into = sql.table(table)
  await sql`insert into ${into} (${names})
    select ${names} from json_populate_recordset(null::${into}, ${`[${lines.join(',')}]`}::json)`.execute(
    db,
  )
}

export async function isEmpty(db: Kysely<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select 1 from ${sql.table(table)}) as any`.execute(db)
  return rows[0]?.any === false
}
