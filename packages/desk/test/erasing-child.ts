// A desk that erases what was reported longer ago than nothing, and stops at a step of it until it is killed:
// `erasing-child.ts DATABASE FOLDER STEP`, the database as JSON. Says `at STEP` when it is there.
import { eraseContents } from '../src/retention/erase-contents.ts'
import { openBlobs } from '../src/store/blobs.ts'
import { openKeys } from '../src/store/keys.ts'
import { openStore, type Database } from '../src/store/open.ts'
import type { Blobs, Store } from '../src/store/store.ts'
import { quiet } from './databases.ts'

/** Where it stops: after the mark; with the lock, before or after the bytes are gone; without it, before the log says so. */
export const STEPS = ['marked', 'locked', 'erased', 'untold'] as const
export type Step = (typeof STEPS)[number]

if (import.meta.main) await run(process.argv.slice(2))

async function run([database = '', folder = '', step = '']: readonly string[]): Promise<void> {
  const keys = openKeys(folder)
  const store = await openStore(JSON.parse(database) as Database, quiet)
  const blobs = await openBlobs({ kind: 'folder' }, folder, keys.content)
  const at = async (here: Step): Promise<void> => {
    if (here !== step) return
    console.log(`at ${here}`)
    await new Promise(() => setInterval(() => {}, 60_000))
  }
  const parts = {
    store: stoppingStore(store, at),
    blobs: stoppingBlobs(blobs, at),
    now: () => Number.MAX_SAFE_INTEGER,
  }
  await eraseContents(parts, { keep: 0, after: 0 })
}

type Stop = (here: Step) => Promise<void>

function stoppingStore(store: Store, stop: Stop): Store {
  let writes = 0
  return {
    ...store,
    write: async (work) => {
      writes += 1
      if (writes === 2) await stop('untold')
      const result = await store.write(work)
      if (writes === 1) await stop('marked')
      return result
    },
  }
}

function stoppingBlobs(blobs: Blobs, stop: Stop): Blobs {
  return {
    ...blobs,
    erase: async (sha256) => {
      await stop('locked')
      await blobs.erase(sha256)
      await stop('erased')
    },
  }
}
