import { sql, type Kysely } from 'kysely'

/** Contents whose bytes are being erased, so that no desk takes them for kept; `erased` says how it is, not how it was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create table retiring (
    mark bigint generated always as identity primary key,
    content bytea not null
  )`,
  'create index retiring_content on retiring (content)',
  // What was reported again after it was erased is there again.
  `update contents set erased = null where erased is not null and exists (
    select from reports where reports.content = contents.sha256 and reports.seq > (
      select max(seq) from log where subject = encode(contents.sha256, 'hex')
        and kind = 'content-erased'))`,
  'create index contents_erased on contents (sha256) where erased is not null',
]
