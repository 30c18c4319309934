import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from '../store/tables.ts'
import { compareViews, type Difference } from './compare.ts'
import { project } from './projections/project.ts'
import { allEvents } from './read.ts'
import { views } from './views.ts'

/**
 * Makes the views of a log anew, in a database where they are empty.
 *
 * @returns how many events were replayed
 * @throws Error where a view is not empty
 */
export async function rebuild(from: Kysely<Tables>, into: Transaction<Tables>): Promise<number> {
  for (const view of views) {
    const row = await into
      .selectFrom(view)
      .select(sql`1`.as('one'))
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) throw new Error(`the view ${view} is not empty: it cannot be made anew`)
  }
  let replayed = 0
  for await (const events of allEvents(from, 0)) {
    await project(into, events)
    replayed += events.length
  }
  return replayed
}

/** What a replay beside the real views showed; without a difference they are what the log says. */
export interface Replayed {
  readonly events: number
  readonly differences: readonly Difference[]
}

/** Replays the log into temporary tables of the same database and compares: what is there is not touched. */
export async function checkViews(db: Kysely<Tables>): Promise<Replayed> {
  const transaction = await db.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    const real = await schemaOf(transaction)
    for (const view of views) {
      // Temporary tables come before others of the same name.
      await sql`create temporary table ${sql.table(view)}
        (like ${sql.id(real, view)} including all) on commit drop`.execute(transaction)
    }
    const events = await rebuild(transaction, transaction)
    const replay = transaction.withSchema('pg_temp')
    return { events, differences: await compareViews(transaction.withSchema(real), replay) }
  } finally {
    await transaction.rollback().execute()
  }
}

async function schemaOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{
    readonly schema: string
  }>`select current_schema() as schema`.execute(db)
  return rows[0]!.schema
}
