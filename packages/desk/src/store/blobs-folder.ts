import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BlobPlace, NamedBlob } from './blob-place.ts'
import { StoreFailure } from './store.ts'

/** Files `blobs/ab/cd/abcd…`. What is not whole yet lies in `blobs/new`. */
export async function openFolderPlace(data: string): Promise<BlobPlace> {
  const root = join(data, 'blobs')
  const drafts = join(root, 'new')
  await orFailure(() => mkdir(drafts, { recursive: true, mode: 0o700 }))
  await orFailure(() => removeOld(drafts))
  const pathOf = (name: string): string =>
    join(root, name.slice(0, 2), name.slice(2, 4), checked(name))

  return {
    has: (name) => orFailure(() => exists(pathOf(name))),
    put: (blobs) => orFailure(() => putAll(blobs, { drafts, pathOf })),
    get: (name) => orFailure(() => orAbsent(readFile(pathOf(name)))),
    erase: (name) =>
      orFailure(async () => {
        if (!(await exists(pathOf(name)))) return
        await rm(pathOf(name), { force: true })
        await syncFolder(dirname(pathOf(name)))
      }),
    names: () => namesBelow(root),
    [Symbol.asyncDispose]: async () => {},
  }
}

interface Places {
  readonly drafts: string
  readonly pathOf: (name: string) => string
}

/** First all contents are on the disk, then all names: a folder is synced once for those that share it. */
async function putAll(blobs: readonly NamedBlob[], { drafts, pathOf }: Places): Promise<void> {
  const changed = new Set<string>()
  await allOf(blobs, async ({ name, bytes }) => {
    const path = pathOf(name)
    changed.add(dirname(path))
    const draft = join(drafts, `${name}.${process.pid}.${(drafted += 1)}`)
    try {
      await writeSynced(draft, bytes)
      for (const folder of await moveTo(path, draft)) changed.add(folder)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  })
  await allOf([...changed], syncFolder)
}

let drafted = 0

/** Most folders are there, and are made only where one is missing. Gives those in which an entry was made for it. */
async function moveTo(path: string, draft: string): Promise<readonly string[]> {
  const moved = await orAbsent(rename(draft, path).then(() => true))
  if (moved === true) return []
  const changed = await makeFolder(dirname(path))
  await rename(draft, path)
  return changed
}

/** The folders in which an entry was made. */
async function makeFolder(path: string): Promise<readonly string[]> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first === undefined) return []
  return first === path ? [dirname(path)] : [dirname(path), dirname(dirname(path))]
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Files at once: more would wait for the same disk, and take descriptors. */
const AT_ONCE = 16

/** Does all of it; when one fails, the others end first, so that nothing goes on behind the caller's back. */
async function allOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const one = async (): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, one))
  const failed = done.find((result) => result.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** Milliseconds, far longer than a draft takes: those who wrote it are gone. */
const OLD = 3_600_000

async function removeOld(drafts: string): Promise<void> {
  const now = Date.now()
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name)
    const made = await orAbsent(stat(path))
    if (made !== undefined && made.mtimeMs + OLD < now) await rm(path, { force: true })
  }
}

async function* namesBelow(root: string): AsyncGenerator<string> {
  for (const first of await entries(root, 2)) {
    for (const second of await entries(join(root, first), 2)) {
      yield* await entries(join(root, first, second), 64)
    }
  }
}

/** Names of so many hexadecimal digits, in order. */
async function entries(folder: string, digits: number): Promise<readonly string[]> {
  const names = (await orAbsent(readdir(folder))) ?? []
  return names.filter((name) => name.length === digits && isHexadecimal(name)).toSorted()
}

function checked(name: string): string {
  if (name.length !== 64 || !isHexadecimal(name)) throw new TypeError('this names no blob')
  return name
}

function isHexadecimal(text: string): boolean {
  return /^[0-9a-f]+$/u.test(text)
}

async function exists(path: string): Promise<boolean> {
  return (await orAbsent(access(path).then(() => true))) ?? false
}

async function orAbsent<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function orFailure<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    throw new StoreFailure(`the folder of the blobs cannot do this now: ${String(error)}`, {
      cause: error,
    })
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
