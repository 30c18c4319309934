import { sql, type Kysely } from 'kysely'

/**
 * How often an entry of the protection was met, and how often people released what it stopped, is counted from the
 * decisions of gateways: few of them met one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}

const STATEMENTS = [
  `create index gateway_decisions_warning
    on gateway_decisions ((record #>> '{judged,warning}'), time)
    where record #>> '{judged,warning}' is not null`,
  `create index gateway_decisions_released on gateway_decisions (gateway, (record ->> 'released'))
    where record ->> 'released' is not null`,
]
