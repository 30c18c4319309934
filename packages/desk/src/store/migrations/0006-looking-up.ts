import { sql, type Kysely } from 'kysely'

/** By which pages find their way with a million reports stored: the newest reports, those of a time, blocks of a value. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'create index reports_seq on reports (seq)',
  // Reports arrive in the order of time: ranges of blocks find those of a time at next to no cost.
  'create index reports_received on reports using brin (received) with (pages_per_range = 16)',
  'create index entries_value on entries (value, kind)',
]
