import { sql, type Kysely } from 'kysely'

/** What every report writes, and nothing needs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  // The bands of a text follow from its signatures.
  'drop index bands_text',
  // A text is counted with every report: with room in its page no index is written for that.
  'alter table texts set (fillfactor = 60)',
]
