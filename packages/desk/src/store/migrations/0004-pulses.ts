import { sql, type Kysely } from 'kysely'

/** What the priority of a campaign rests on, a row each campaign: a view of the log, as the campaigns are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table pulses (
      campaign uuid primary key,
      slot bigint not null,
      recent bigint not null,
      before bigint not null,
      reporters bigint not null,
      ways integer not null,
      verdict integer not null,
      claims boolean not null,
      pays boolean not null
    ) with (fillfactor = 80)`)
    .execute(db)
}
