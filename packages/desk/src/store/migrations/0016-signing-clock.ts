import { sql, type Kysely } from 'kysely'

/** How late it was when protection was last signed, by whichever desk: none signs with an earlier time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table signing_clock (
    one boolean primary key default true check (one),
    signed bigint not null
  )`.execute(db)
}
