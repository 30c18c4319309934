import { sql, type Kysely } from 'kysely'

/** How often an entry of the protection was met is counted from the decisions of gateways: few of them met one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create index gateway_decisions_warning
      on gateway_decisions ((record #>> '{judged,warning}'), time)
      where record #>> '{judged,warning}' is not null`)
    .execute(db)
}
