import { createHash } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
} from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Locked, makeFolder, takeLock } from '@tasdeeq/host/program'
import { sql } from 'kysely'
import { verifyLog } from '../events/verify.ts'
import type { Place, Told } from '../operator/operation.ts'
import { openBlobs } from '../store/blobs.ts'
import { copyContents } from './contents.ts'
import { factTables, rowsOf } from './facts.ts'
import { writeLines } from './lines.ts'
import { keysMark } from '../store/key-mark.ts'
import { MANIFEST, readManifest, type BackupFile, type Manifest } from './manifest.ts'

export interface BackupOptions {
  /** Absolute path. New, empty, or of an earlier backup of the same desk, which is brought up to date. */
  readonly folder: string
  /** Also the keys: whoever has it reads everything in it. */
  readonly withKeys: boolean
}

/**
 * Backs the desk up while it works: the log up to this moment, the facts beside it, all contents. An earlier backup in
 * the folder holds until the new one is whole.
 */
export async function* takeBackup(place: Place, options: BackupOptions): AsyncIterable<Told> {
  const refused = prepare(place, options.folder)
  const lock = refused ?? ownFolder(place, options.folder)
  if (typeof lock === 'string') {
    yield { kind: 'refused', why: lock }
    return
  }
  using _ = lock
  yield* copyAll(place, options)
}

async function* copyAll(place: Place, options: BackupOptions): AsyncIterable<Told> {
  const places = await placesOf(place)
  const chain = await verifyLog(place.store.db)
  if (chain.kind === 'broken') {
    yield { kind: 'refused', why: `the log is broken at event ${chain.seq}: ${chain.why}` }
    return
  }
  const { seq: head, hash } = chain.head
  yield { kind: 'progress', text: `the log is whole, up to event ${head}` }
  const mark = `${head}-${place.now()}`
  const log = await writeLines(options.folder, `log-${mark}.ndjson.gz`, logUpTo(place, head))
  yield { kind: 'progress', text: 'the log is copied' }
  const facts = await copyFacts(place, { folder: options.folder, mark, places })
  // Contents come last: each is kept before the event that names it is in the log.
  let blobs = 0
  for await (const copied of copyBlobs(place, options.folder)) {
    blobs = copied
    yield { kind: 'progress', text: `contents copied: ${copied}` }
  }
  const manifest: Manifest = {
    v: 1,
    time: place.now(),
    head,
    hash,
    log,
    facts,
    blobs,
    keys: keysMark(place.keys),
    withKeys: options.withKeys,
  }
  finish(place, options, manifest)
  yield { kind: 'done', facts: { folder: options.folder, events: head, contents: blobs } }
}

/** Text: why it cannot be. */
function prepare({ keys }: Place, folder: string): string | undefined {
  const names = namesIn(folder)
  if (typeof names === 'string') return names
  if (names.every((name) => OURS.test(name))) {
    const earlier = readManifest(folder)
    return earlier !== undefined && earlier.keys !== keysMark(keys)
      ? `${folder} holds the backup of another desk; name another folder`
      : undefined
  }
  return `${folder} holds something else; name a folder that is empty, or of an earlier backup`
}

/** Makes the folder where it is missing. Text: why it cannot be used. */
function namesIn(folder: string): readonly string[] | string {
  try {
    makeFolder(folder)
    accessSync(folder, constants.W_OK)
    return readdirSync(folder)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return `${folder} cannot be written (${cause}); the desk writes it itself: name a folder that its user may write`
  }
}

const OURS = /^(?:manifest\.json|keys\.json|blobs|[a-z0-9-]{1,120}\.ndjson\.gz)(?:\.new)?$/u

/**
 * Of two at once into one folder each would remove at its end what the other has written. The lock lies with the desk:
 * a backup may go to a disk that has no links. Text: why it cannot be had.
 */
function ownFolder({ config }: Place, folder: string): Disposable | string {
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16)
  try {
    return takeLock(join(config.data, `backup-${name}.lock`))
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    return `a backup is just being taken into ${folder}; wait for its end, or name another folder`
  }
}

async function* logUpTo({ store }: Place, head: number): AsyncIterable<readonly string[]> {
  for (let after = 0; after < head;) {
    const { rows } = await sql<{ seq: number; row: string }>`
      select seq, row_to_json(log)::text as row from log
      where seq > ${after} and seq <= ${head} order by seq limit 1000`.execute(store.db)
    const last = rows.at(-1)
    if (last === undefined) throw new Error(`the log ends before event ${head}`)
    after = last.seq
    yield rows.map(({ row }) => row)
  }
}

const PLACES = 'mailbox_places'

/** How far mailboxes are read: before the end of the log, for what was read after it would be looked for no more. */
async function placesOf({ store }: Place): Promise<readonly string[]> {
  return await store.db.transaction().execute(async (db) => {
    const lines: string[] = []
    for await (const some of rowsOf(db, PLACES)) lines.push(...some)
    return lines
  })
}

interface CopyingFacts {
  readonly folder: string
  readonly mark: string
  readonly places: readonly string[]
}

/**
 * Of one moment, which is not before that of the log: what the log names is there, unless it was erased meanwhile. The
 * places in mailboxes alone are older.
 */
async function copyFacts(
  { store }: Place,
  { folder, mark, places }: CopyingFacts,
): Promise<Record<string, BackupFile>> {
  const tables = await factTables(store.db)
  const files: Record<string, BackupFile> = {}
  await store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      for (const table of tables) {
        const name = `facts-${table.replaceAll('_', '-').toLowerCase()}-${mark}.ndjson.gz`
        const lines = table === PLACES ? Readable.from([places]) : rowsOf(db, table)
        files[table] = await writeLines(folder, name, lines)
      }
    })
  return files
}

/**
 * In the form that the desk itself keeps them in, under the same key. What an earlier backup has stays, but for what
 * was erased.
 */
async function* copyBlobs({ blobs, keys, store }: Place, folder: string): AsyncIterable<number> {
  await using copies = await openBlobs({ kind: 'folder' }, folder, keys.content)
  yield* copyContents(blobs, copies)
  const erased = await store.db
    .selectFrom('contents')
    .select('sha256')
    .where('erased', 'is not', null)
    .execute()
  for (const { sha256 } of erased) await copies.erase(sha256)
}

/** From the renaming on it is this backup; only then what the earlier one had is removed. */
function finish(place: Place, { folder, withKeys }: BackupOptions, manifest: Manifest): void {
  const keys = join(folder, 'keys.json')
  if (withKeys) copyFileSync(join(place.config.data, 'keys.json'), keys)
  else rmSync(keys, { force: true })
  if (withKeys) sync(keys)
  const draft = join(folder, `${MANIFEST}.new`)
  writeFileSync(draft, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  sync(draft)
  renameSync(draft, join(folder, MANIFEST))
  sync(folder)
  const kept = new Set([manifest.log, ...Object.values(manifest.facts)].map(({ name }) => name))
  for (const name of readdirSync(folder))
    if (name.endsWith('.ndjson.gz') && !kept.has(name)) rmSync(join(folder, name))
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
