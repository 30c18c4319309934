import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'node:test'
import { Client } from 'pg'
import type { Log } from '../src/running.ts'
import { openStore, type Database } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { keptFolder } from './kept-folder.ts'
import { canRunPostgres } from './postgres.ts'

/** A database with the newest tables and nothing in them; disposed of, it is gone. */
export interface FreshDatabase extends AsyncDisposable {
  readonly database: Database
}

export const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

type Suite = (
  name: 'PGlite' | 'PostgreSQL',
  /** A store on a database of its own; disposed of, both are gone. */
  open: () => Promise<Store>,
  /** The database alone, to be opened by the test, several times or by other processes. */
  fresh: () => Promise<FreshDatabase>,
) => void

/** Runs a suite on each kind of database: `forEachDatabase((name, open) => { test('…', async () => { … }) })`. */
export function forEachDatabase(suite: Suite): void {
  void describe('on PGlite', () => suite('PGlite', () => opened(freshFolder), freshFolder))
  const skip = canRunPostgres ? false : 'PostgreSQL is not installed (npm run setup)'
  void describe('on PostgreSQL', { skip }, () =>
    suite('PostgreSQL', () => opened(freshOnServer), freshOnServer),
  )
}

async function opened(fresh: () => Promise<FreshDatabase>): Promise<Store> {
  const made = await fresh()
  const store = await openStore(made.database, quiet)
  return {
    ...store,
    [Symbol.asyncDispose]: async () => {
      await store[Symbol.asyncDispose]()
      await made[Symbol.asyncDispose]()
    },
  }
}

/** A clone is 40 MB in a thousand files: in memory, where there is room for many. */
const place = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 2 ** 31
}

export async function freshFolder(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(place, 'tasdeeq-embedded-'))
  cpSync(await templateFolder(), folder, { recursive: true })
  return {
    database: { kind: 'embedded', folder },
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Making one takes seconds. */
function templateFolder(): Promise<string> {
  return keptFolder({ name: 'template', form: formOfTables(), place }, (draft) =>
    migrated({ kind: 'embedded', folder: draft }),
  )
}

function formOfTables(): string {
  const store = join(import.meta.dirname, '../src/store')
  const files = [
    'embedded.ts',
    ...readdirSync(join(store, 'migrations')).map((name) => `migrations/${name}`),
  ]
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(readFileSync(join(store, file)))
  return hash.digest('hex').slice(0, 16)
}

async function migrated(database: Database): Promise<void> {
  const store = await openStore(database, quiet)
  await store[Symbol.asyncDispose]()
}

async function freshOnServer(): Promise<FreshDatabase> {
  const url = await server()
  await templateDatabase(url)
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(url, (client) => client.query(`create database ${name} template ${TEMPLATE}`))
  return {
    database: { kind: 'server', url: at(url, name) },
    [Symbol.asyncDispose]: () =>
      onServer(url, (client) => client.query(`drop database ${name} with (force)`)),
  }
}

const TEMPLATE = 'tasdeeq_template'

/** Of several processes that test on one server, the first makes the template; it is done when it has its name. */
async function templateDatabase(url: string): Promise<void> {
  await onServer(url, async (client) => {
    await client.query('select pg_advisory_lock(1)')
    const found = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE])
    if (found.rows.length > 0) return
    const draft = `draft_${randomBytes(8).toString('hex')}`
    await client.query(`create database ${draft}`)
    await migrated({ kind: 'server', url: at(url, draft) })
    await client.query(`alter database ${draft} rename to ${TEMPLATE}`)
  })
}

async function onServer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function at(url: string, database: string): string {
  return url.replace('/postgres?', `/${database}?`)
}

let started: Promise<string> | undefined

/** The server of the whole run, or one of this process: it goes away with the process. */
function server(): Promise<string> {
  const given = process.env['TASDEEQ_POSTGRES']
  started ??= given === undefined ? startServer() : Promise.resolve(given)
  return started
}

async function startServer(): Promise<string> {
  const program = join(import.meta.dirname, 'postgres-server.ts')
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()))
    child.once('exit', () => reject(new Error('the PostgreSQL server of the tests did not start')))
  })
  child.unref()
  child.stdout.destroy()
  unref(child.stdin)
  return url
}

function unref(stream: object): void {
  if ('unref' in stream && typeof stream.unref === 'function') stream.unref()
}
