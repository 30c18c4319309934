import { sql, type Kysely } from 'kysely'

/** What several desks must know together of those who sign in: guesses that were wrong, codes that were shown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table guesses (
    whose bytea primary key,
    wrong bigint not null,
    ends bigint not null
  ) with (fillfactor = 70)`,
  `create table used_codes (
    code bytea primary key,
    ends bigint not null
  )`,
]
