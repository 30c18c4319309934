import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import type { Connected } from './connected.ts'
import { DurableFolder } from './durable-folder.ts'
import { lockFolder } from './lock.ts'
import { StoreFailure } from './store.ts'
import { asError } from './thrown.ts'
import { openUpkeep } from './upkeep.ts'
import { BYTEA, INT8, readBigint, readBytes } from './values.ts'

/**
 * PostgreSQL inside this process, its files in a folder.
 *
 * @throws StoreInUse where another process has it open
 */
export async function openEmbedded(folder: string): Promise<Connected> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockFolder(folder)
  try {
    const pglite = await open(join(folder, 'postgres'))
    return {
      kind: 'embedded',
      dialect: new PGliteDialect({ pglite }),
      upkeep: await openUpkeep(pglite, folder),
      settled: async () => {
        await pglite.exec('checkpoint')
        syncTree(folder)
      },
      [Symbol.asyncDispose]: async () => {
        if (!pglite.closed) await pglite.close()
        lock[Symbol.dispose]()
      },
    }
  } catch (error) {
    lock[Symbol.dispose]()
    throw error
  }
}

async function open(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({
      fs: new DurableFolder(folder),
      startParams: SETTINGS,
      relaxedDurability: false,
      parsers: { [INT8]: readBigint, [BYTEA]: readBytes },
    })
  } catch (error) {
    const cause = asError(error)
    const guess = 'code' in cause ? '' : "; is the disk full, or the folder another user's?"
    const why = `the database in ${folder} does not start (${cause.message})${guess}`
    throw new StoreFailure(why, { cause })
  }
}

/** PGlite's own, but for `-F`: a commit is on the disk before it is answered. */
const SETTINGS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  // Of the ways to sync only this one reaches the folder's files.
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'random_page_cost=1.1',
]

/** What was made while nothing was synced: once, when the database is new. */
function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) syncTree(path)
    else if (entry.isFile()) sync(path)
  }
  sync(folder)
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
