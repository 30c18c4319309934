import { sql, type Kysely } from 'kysely'

/** With which keys the database was begun. It leads back to none of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table key_mark (
    one boolean primary key default true check (one),
    mark text not null
  )`.execute(db)
}
