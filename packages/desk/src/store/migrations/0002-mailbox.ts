import { sql, type Kysely } from 'kysely'

/** What the reporting mailboxes keep: receipts to be sent, and how far a mailbox was read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table outbox (
    report uuid primary key,
    reporter bytea not null,
    sealed bytea,
    created bigint not null,
    due bigint not null,
    attempts bigint not null
  )`,
  'create index outbox_due on outbox (due) where sealed is not null',
  'create index outbox_reporter on outbox (reporter, created)',
  'create index outbox_created on outbox (created)',
  `create table mailbox_places (
    mailbox bytea primary key,
    uid_validity text not null,
    last_uid bigint not null
  )`,
]
