import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { chown, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '@tasdeeq/host/program'
import { StoreFailure } from '../consequences.ts'
import { diskWords } from '../disk-words.ts'

/** Writes files so that after kill -9 or a loss of power each is whole or not there. */
export interface DurableFiles {
  /** Replaces what stands there. When it returns, the file and its name are on the disk. */
  readonly write: (path: string, bytes: Uint8Array | string) => Promise<void>
  /** Makes sure that the names in a folder are on the disk. */
  readonly syncNames: (folder: string) => Promise<void>
  /** The folder was removed: before the next file it is made again. */
  readonly forget: (folder: string) => void
}

/** Files written at once: each needs a descriptor, and the kernel joins the syncs of those that run together. */
const AT_ONCE = 32

/**
 * @param root folder that exists, above all that is written
 * @param incoming folder on the same file system, for files that are not whole yet
 */
export function openDurableFiles(root: string, incoming: string): DurableFiles {
  const syncNames = joining(syncFolder)
  const made = new Set<string>()
  const lane = lanes(AT_ONCE)
  return {
    syncNames,
    forget: (folder) => void made.delete(folder),
    write: (path, bytes) =>
      lane(async () => {
        const folder = dirname(path)
        const draft = join(incoming, randomUUID())
        try {
          const owner = foreignOwner(root)
          if (!made.has(folder)) await makeSynced(folder, { root, syncNames, owner })
          made.add(folder)
          await writeSynced(draft, bytes, owner)
          await rename(draft, path)
          await syncNames(folder)
        } catch (error) {
          made.delete(folder)
          await rm(draft, { force: true }).catch(() => undefined)
          throw new StoreFailure(`cannot write ${path}: ${diskWords(error)}`, { cause: error })
        }
      }),
  }
}

interface Owner {
  readonly uid: number
  readonly gid: number
}

/**
 * Whose folder it is, where root works in the folder of the gateway's user: what root writes there must be that user's,
 * or the gateway could not read it.
 */
export function foreignOwner(root: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = statSync(root)
  return uid === 0 ? undefined : { uid, gid }
}

async function writeSynced(
  path: string,
  bytes: Uint8Array | string,
  owner: Owner | undefined,
): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    if (owner) await file.chown(owner.uid, owner.gid)
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A folder's own name stands in the folder above. */
async function makeSynced(
  folder: string,
  {
    root,
    syncNames,
    owner,
  }: {
    readonly root: string
    readonly syncNames: DurableFiles['syncNames']
    readonly owner: Owner | undefined
  },
): Promise<void> {
  // Node's own `recursive` says of a disk that is read-only that there is no such folder.
  makeFolder(folder)
  for (let at = folder; at.length > root.length; at = dirname(at)) {
    if (owner) await chown(at, owner.uid, owner.gid)
    await syncNames(dirname(at))
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Those who ask for the same while one is at work share the next one: what began before may have missed theirs. */
function joining(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Map<string, Promise<void>>()
  const waiting = new Map<string, Promise<void>>()
  const begin = (key: string): Promise<void> => {
    waiting.delete(key)
    const now = work(key).finally(() => running.delete(key))
    running.set(key, now)
    return now
  }
  return (key) => {
    const joined = waiting.get(key)
    if (joined) return joined
    const before = running.get(key)
    if (!before) return begin(key)
    const next = before.then(
      () => begin(key),
      () => begin(key),
    )
    waiting.set(key, next)
    return next
  }
}

/** At most so many at work; the others wait in turn. */
function lanes(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
