import { sql, type Kysely } from 'kysely'

/** When a campaign was parted from the answer that its reporters had been given: they are told of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table campaigns add column answer_lost bigint`.execute(db)
}
