import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@tasdeeq/host/program'
import { sql, type Transaction } from 'kysely'
import { rebuild } from '../events/rebuild.ts'
import { verifyLog } from '../events/verify.ts'
import type { Place, Told } from '../operator/operation.ts'
import { openPlace } from '../operator/place.ts'
import type { DeskConfig } from '../program/config.ts'
import type { Log } from '../running.ts'
import { openBlobs } from '../store/blobs.ts'
import { keysMark } from '../store/key-mark.ts'
import { KeysProblem, openKeys } from '../store/keys.ts'
import type { Tables } from '../store/tables.ts'
import { copyContents } from './contents.ts'
import { factTables, insertRows, isEmpty } from './facts.ts'
import { readLines } from './lines.ts'
import { BackupProblem, readManifest, type Manifest } from './manifest.ts'
import { beginRestore, endRestore, isUnfinished } from '../program/unfinished-restore.ts'

/**
 * Puts a backup back where no desk has been yet. Database and contents are all there when it tells `done`; what was
 * broken off before that can be done again, and until then no desk starts there.
 *
 * @throws StartProblem where the data cannot be opened
 */
export async function* restoreBackup(at: At, folder: string): AsyncIterable<Told> {
  try {
    yield* putBack(at, folder)
  } catch (error) {
    if (!(error instanceof BackupProblem || error instanceof KeysProblem)) throw error
    yield { kind: 'refused', why: error.message }
  }
}

interface At {
  readonly config: DeskConfig
  readonly log: Log
}

async function* putBack({ config, log }: At, folder: string): AsyncIterable<Told> {
  const manifest = readManifest(folder)
  const refused = manifest ? bringKeys(config, folder, manifest) : noBackup(folder)
  if (!manifest || refused !== undefined) {
    yield { kind: 'refused', why: refused ?? noBackup(folder) }
    return
  }
  await using place = await openPlace(config, log)
  const done: Told = { kind: 'done', facts: { events: manifest.head, contents: manifest.blobs } }
  if (isUnfinished(config.data) && (await isWhole(place, manifest))) {
    endRestore(config.data)
    yield done
    return
  }
  if (!(await isNew(place))) {
    const why = 'there is a desk in this database already; restore into an empty one'
    yield { kind: 'refused', why }
    return
  }
  beginRestore(config.data, folder)
  for await (const copied of bringBlobs(place, folder))
    yield { kind: 'progress', text: `${copied} contents are back` }
  yield { kind: 'progress', text: 'all contents are back; the log follows' }
  await place.store.db.transaction().execute((db) => bringRows(db, folder, manifest))
  endRestore(config.data)
  yield done
}

/** Is all of it there? So it is where it was broken off after the last step, which is one transaction. */
async function isWhole({ store }: Place, manifest: Manifest): Promise<boolean> {
  const head = await store.db.selectFrom('log_head').select(['seq', 'hash']).executeTakeFirst()
  if (head === undefined || head.seq === 0) return false
  return head.seq === manifest.head && Buffer.from(head.hash).toString('hex') === manifest.hash
}

function noBackup(folder: string): string {
  return existsSync(folder)
    ? `${folder} holds no backup that was finished; name the folder that was given to tasdeeq backup`
    : `there is no folder ${folder}`
}

/** Text: why they cannot be had. */
function bringKeys(config: DeskConfig, folder: string, manifest: Manifest): string | undefined {
  const own = join(config.data, 'keys.json')
  const brought = join(folder, 'keys.json')
  if (!existsSync(own)) {
    if (!manifest.withKeys || !existsSync(brought))
      return `the keys are not in the backup: put keys.json of that desk into ${config.data} first`
    makeFolder(config.data)
    copyFileSync(brought, own)
  }
  return keysMark(openKeys(config.data)) === manifest.keys
    ? undefined
    : `the keys in ${config.data} are not those of the backup: name an empty folder, or bring its keys.json`
}

async function isNew({ store }: Place): Promise<boolean> {
  if ((await store.head()) > 0) return false
  for (const table of await factTables(store.db))
    if (!(await isEmpty(store.db, table))) return false
  return true
}

/** Each is checked against its hash as it is read. */
async function* bringBlobs({ blobs, keys }: Place, folder: string): AsyncIterable<number> {
  await using copies = await openBlobs({ kind: 'folder' }, folder, keys.content)
  yield* copyContents(copies, blobs)
}

async function bringRows(
  db: Transaction<Tables>,
  folder: string,
  manifest: Manifest,
): Promise<void> {
  const known = await factTables(db)
  for await (const lines of readLines(folder, manifest.log)) await insertRows(db, 'log', lines)
  await sql`update log_head set seq = ${manifest.head}, hash = decode(${manifest.hash}, 'hex')`.execute(
    db,
  )
  const chain = await verifyLog(db)
  if (chain.kind === 'broken' || chain.head.seq !== manifest.head)
    throw new BackupProblem('the log of the backup is broken: take another backup')
  const unknown = Object.keys(manifest.facts).find((table) => !known.includes(table))
  if (unknown !== undefined)
    throw new BackupProblem(`this desk has no place for ${unknown}: restore with a newer one`)
  for (const table of known) {
    const file = manifest.facts[table]
    if (file === undefined) continue
    for await (const lines of readLines(folder, file)) await insertRows(db, table, lines)
  }
  await rebuild(db, db)
}
