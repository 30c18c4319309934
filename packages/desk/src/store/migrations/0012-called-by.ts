import { sql, type Kysely } from 'kysely'

/** What campaigns are called by, as data; by which the log is looked through; what networks sent in the last hour. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  'alter table campaigns add column called_by jsonb',
  `create index campaigns_claimed on campaigns ((called_by ->> 'claimed'))
    where called_by ->> 'claimed' is not null`,
  // What happens with every report is found on the way back from the end; what is seldom is not.
  `create index log_seldom on log (kind, seq) where kind not in ('report-received', 'content-read',
    'text-grouped', 'report-grouped', 'campaign-opened')`,
  'create index log_actor on log (actor, seq) where actor is not null',
  // Not logged: after a crash networks begin anew, which harms nobody.
  `create unlogged table network_limits (
    network text primary key,
    reports bigint not null,
    ends bigint not null
  ) with (fillfactor = 70)`,
]
