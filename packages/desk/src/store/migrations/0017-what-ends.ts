import { sql, type Kysely } from 'kysely'

/** Solved challenges that all desks know until they end; and what gateways hold, found by when it ends. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  // Not logged: a stranger's report waits for no further write. A server that breaks down forgets ten minutes of them.
  `create unlogged table used_work (
    challenge bytea primary key,
    ends bigint not null
  )`,
  'create index held_expires on held (expires)',
]
