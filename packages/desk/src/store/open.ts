import { Kysely } from 'kysely'
import type { Log } from '../running.ts'
import type { Connected } from './connected.ts'
import { openEmbedded } from './embedded.ts'
import { asStoreFailure, tellingFailures } from './failures.ts'
import { openHearing } from './hearing.ts'
import { migrate, refuseUnknown } from './migrations/migrate.ts'
import { openServer } from './server.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'
import { openWays } from './write.ts'

export type Database =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string }

/**
 * Opens the database and brings its tables to the newest form.
 *
 * @throws StoreInUse where another process has the embedded database open; StoreFailure where the server is away
 */
export async function openStore(database: Database, log: Log): Promise<Store> {
  const connected = await (database.kind === 'embedded'
    ? openEmbedded(database.folder)
    : openServer(database.url, log))
  try {
    return await storeOf(connected, log)
  } catch (error) {
    await connected[Symbol.asyncDispose]()
    throw asStoreFailure(error)
  }
}

async function storeOf(connected: Connected, log: Log): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: tellingFailures(connected.dialect) })
  if (await migrate(db)) await connected.settled()
  await refuseUnknown(db)
  const hearing = openHearing({ head: () => headOf(db), log, alone: connected.kind === 'embedded' })
  const { appended } = hearing
  const ways = openWays({ db, appended, upkeep: connected.upkeep })
  return {
    kind: connected.kind,
    db: ways.reading,
    write: ways.write,
    head: () => headOf(ways.reading),
    onAppended: hearing.onAppended,
    [Symbol.asyncDispose]: async () => {
      await ways.idle()
      await hearing[Symbol.asyncDispose]()
      await db.destroy()
      await connected[Symbol.asyncDispose]()
    },
  }
}

async function headOf(db: Kysely<Tables>): Promise<number> {
  const { seq } = await db.selectFrom('log_head').select('seq').executeTakeFirstOrThrow()
  return seq
}
