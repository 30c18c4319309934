import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { eventKinds } from '../../events/projections/project.ts'
import type { Tables } from '../tables.ts'
import * as tables from './0001-tables.ts'
import * as mailbox from './0002-mailbox.ts'
import * as signIn from './0003-sign-in.ts'
import * as pulses from './0004-pulses.ts'
import * as warningsMet from './0005-warnings-met.ts'
import * as lookingUp from './0006-looking-up.ts'
import * as gatewaysTold from './0007-gateways-told.ts'
import * as answersLost from './0008-answers-lost.ts'
import * as keyMark from './0009-key-mark.ts'
import * as knowledge from './0010-knowledge.ts'
import * as tallies from './0011-tallies.ts'
import * as calledBy from './0012-called-by.ts'
import * as leaner from './0013-leaner.ts'
import * as sharedSignIn from './0014-shared-sign-in.ts'
import * as retiring from './0015-retiring.ts'
import * as signingClock from './0016-signing-clock.ts'
import * as whatEnds from './0017-what-ends.ts'

/** All of them, oldest first. One that was released is never changed: what is to be otherwise is a further one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-tables': tables,
  '0002-mailbox': mailbox,
  '0003-sign-in': signIn,
  '0004-pulses': pulses,
  '0005-warnings-met': warningsMet,
  '0006-looking-up': lookingUp,
  '0007-gateways-told': gatewaysTold,
  '0008-answers-lost': answersLost,
  '0009-key-mark': keyMark,
  '0010-knowledge': knowledge,
  '0011-tallies': tallies,
  '0012-called-by': calledBy,
  '0013-leaner': leaner,
  '0014-shared-sign-in': sharedSignIn,
  '0015-retiring': retiring,
  '0016-signing-clock': signingClock,
  '0017-what-ends': whatEnds,
}

/**
 * Brings the database to the newest form. Of two processes that start at once, one waits for the other.
 *
 * @returns whether anything was to do
 * @throws Error where one fails: nothing of it was done
 */
export async function migrate(db: Kysely<Tables>): Promise<boolean> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error !== undefined) throw isOfNewer(error) ? new Error(NEWER, { cause: error }) : error
  return (results ?? []).length > 0
}

/**
 * A newer version may leave the tables as they are and say new things in the log.
 *
 * @throws Error where the log has events that this version does not know: it would leave them out
 */
export async function refuseUnknown(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql`select 1 from log where ${SELDOM}
    and kind not in (${sql.join(eventKinds.map((kind) => sql.lit(kind)))}) limit 1`.execute(db)
  if (rows.length > 0) throw new Error(NEWER)
}

/** As the index of these has it (`0012-called-by.ts`): without it the whole log would be read. */
const SELDOM = sql`kind not in ('report-received', 'content-read', 'text-grouped', 'report-grouped', 'campaign-opened')`

const NEWER =
  'it was brought to the form of a newer version; start that version, or restore a backup of before into an empty database'

/** Kysely finds a migration in the database that is none of ours. */
function isOfNewer(error: unknown): boolean {
  const told = error instanceof Error ? error.message : ''
  return told.includes('previously executed migration') && told.includes('is missing')
}
