import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkViews } from '../src/events/rebuild.ts'
import { openBlobs } from '../src/store/blobs.ts'
import { openStore, type Database } from '../src/store/open.ts'
import type { Blobs, Store } from '../src/store/store.ts'
import { quiet, type FreshDatabase } from './databases.ts'
import type { Step } from './erasing-child.ts'
import { openTestIntake, submissionOf, type TestIntake } from './intake.ts'

const CHILD = fileURLToPath(new URL('erasing-child.ts', import.meta.url))
const TEXT = 'Pay the fee.'

export interface Nation extends AsyncDisposable {
  readonly database: Database
  readonly folder: string
  /** Another desk; where the database is embedded, on the one store there is. */
  readonly desk: (wrapBlobs?: (blobs: Blobs) => Blobs) => Promise<TestIntake>
  /** The embedded database is another process's until then. */
  readonly close: () => Promise<void>
}

/** Desks with the same keys and the same bytes. */
export async function openNation(
  name: 'PGlite' | 'PostgreSQL',
  fresh: () => Promise<FreshDatabase>,
): Promise<Nation> {
  const made = await fresh()
  const { database } = made
  const folder = mkdtempSync(join(tmpdir(), 'tasdeeq-nation-'))
  const stores: Store[] = []
  const close = async (): Promise<void> => {
    for (const store of stores.splice(0)) await store[Symbol.asyncDispose]()
  }
  return {
    database,
    folder,
    close,
    desk: async (wrapBlobs) => {
      const one = name === 'PGlite' ? stores[0] : undefined
      const store = one ?? (await openStore(database, quiet))
      if (one === undefined) stores.push(store)
      return openTestIntake(store, { folder, ...(wrapBlobs && { wrapBlobs }) })
    },
    [Symbol.asyncDispose]: async () => {
      await close()
      await made[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function report({ intake }: TestIntake): ReturnType<TestIntake['intake']['take']> {
  return intake.take(submissionOf(TEXT))
}

/** By what lies there, not by what a desk remembers. */
export async function isKept(folder: string, { keys, store }: TestIntake): Promise<boolean> {
  await using blobs = await openBlobs({ kind: 'folder' }, folder, keys.content)
  const { sha256 } = await firstContent(store)
  return (await blobs.get(sha256)) !== undefined
}

/** The first that was reported. */
function firstContent({ db }: Store) {
  return db
    .selectFrom('reports')
    .innerJoin('contents', 'contents.sha256', 'reports.content')
    .select(['contents.sha256', 'contents.erased'])
    .orderBy('reports.seq')
    .executeTakeFirstOrThrow()
}

export async function assertWhole(folder: string, desk: TestIntake, kept: boolean): Promise<void> {
  const { erased } = await firstContent(desk.store)
  assert.deepEqual([await isKept(folder, desk), erased === null], [kept, kept])
  assert.deepEqual((await checkViews(desk.store.db)).differences, [])
}

export function marks({ store }: TestIntake): Promise<readonly object[]> {
  return store.db.selectFrom('retiring').selectAll().execute()
}

/** A process of its own that gets as far as this, and no further. */
export async function killed(
  { database, folder }: { readonly database: Database; readonly folder: string },
  step: Step,
): Promise<void> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(database), folder, step], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const said = await Promise.race([once(child.stdout, 'data'), ended])
  assert.equal(String(said[0]).trim(), `at ${step}`)
  child.kill('SIGKILL')
  await ended
}
