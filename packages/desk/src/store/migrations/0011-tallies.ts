import { sql, type Kysely } from 'kysely'

/** What each day brought: a view of the log, counted here from the reports and campaigns that are there already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table tallies (
    day bigint not null,
    aspect text collate "C" not null,
    name text collate "C" not null,
    tlp text collate "C" not null,
    count bigint not null,
    primary key (day, aspect, name, tlp)
  ) with (fillfactor = 60)`,
  `insert into tallies (day, aspect, name, tlp, count)
  select reports.received / 86400000, said.aspect, coalesce(said.name, ''), reports.tlp, count(*)
  from reports join contents on contents.sha256 = reports.content
  cross join lateral (values ('family', contents.family), ('language', contents.language),
    ('country', reports.country)) as said (aspect, name)
  group by 1, 2, 3, 4`,
  `insert into tallies (day, aspect, name, tlp, count)
  select opened / 86400000, 'opened', '', tlp, count(*) from campaigns
  where merged_into is null group by 1, 4`,
  // What a time brought beside reports is found by its time.
  `create index gateway_decisions_released_at on gateway_decisions (time)
    where record ->> 'released' is not null`,
  'create index decisions_published on decisions (published) where published is not null',
  'create index decisions_reverted on decisions (reverted) where reverted is not null',
  'create index entries_from on entries (from_time, campaign)',
]
