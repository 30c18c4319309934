import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { loadDeskConfig } from '../../packages/desk/src/program/load.ts'
import type { DeskConfig } from '../../packages/desk/src/program/config.ts'
import { openPostgres } from '../../packages/desk/test/postgres.ts'
import type { DeskSetting } from '../../packages/desk/test/system/desk-child.ts'

/** A desk's data for the time of a run. */
export interface BenchPlace extends AsyncDisposable {
  readonly setting: DeskSetting
  readonly config: DeskConfig
  /** Bytes of the database, and of the contents on the disk, as the disk counts them. */
  readonly bytes: () => Promise<{ readonly database: number; readonly blobs: number }>
  /** What a server does by itself in a quiet hour: room that is free is found, and what is asked is planned anew. */
  readonly tidy: () => Promise<void>
}

/** @param kept a folder that stays, with what earlier runs put into it; absent: a new one that goes */
export async function openPlace(
  database: 'embedded' | 'server',
  kept?: string,
): Promise<BenchPlace> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'tasdeeq-bench-desk-'))
  mkdirSync(folder, { recursive: true })
  const server = { isDurable: true, ...(kept !== undefined && { kept: join(kept, 'postgres') }) }
  const postgres = database === 'server' ? await openPostgres(server) : undefined
  const file = join(folder, 'desk.yaml')
  writeFileSync(file, 'log: { level: warn }\n')
  const data = join(folder, 'data')
  const databaseUrl = postgres?.urlOf('postgres')
  const environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }
  return {
    setting: { data, config: file, ...(databaseUrl !== undefined && { databaseUrl }) },
    config: await loadDeskConfig({ file, data, environment }),
    bytes: async () => ({
      database:
        databaseUrl === undefined ? onDisk(join(data, 'database')) : await sizeOn(databaseUrl),
      blobs: onDisk(join(data, 'blobs')),
    }),
    tidy: async () => {
      if (databaseUrl !== undefined) await ask(databaseUrl, 'vacuum (analyze)')
    },
    [Symbol.asyncDispose]: async () => {
      await postgres?.[Symbol.asyncDispose]()
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function onDisk(folder: string): number {
  const { stdout } = spawnSync('du', ['-s', '--block-size=1', folder], { encoding: 'utf8' })
  return Number(stdout.split('\t')[0] ?? 0)
}

async function sizeOn(url: string): Promise<number> {
  const asked = 'select pg_database_size(current_database())::text as bytes'
  const [row] = await ask(url, asked)
  return Number(row?.['bytes'] ?? 0)
}

async function ask(
  url: string,
  query: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}
