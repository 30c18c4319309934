import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Locked, makeFolder, takeLock } from '@tasdeeq/host/program'
import { accountName, type Account } from './account.ts'
import { WatchFailure } from './watched.ts'

/** How far the watching of a mailbox got. */
export interface Reached {
  /** RFC 3501 section 2.3.1.1: where it is another, the numbers of all messages are others. */
  readonly uidValidity: string
  /** Everything up to this number was judged. */
  readonly lastUid: number
  /** Is being marked or moved: it may have our mark already, and is to be acted upon none the less. */
  readonly acting?: number
}

/** Keeps it over kill -9 and loss of power. No two processes have the same open. */
export interface Memory extends Disposable {
  readonly read: () => Reached | undefined
  readonly write: (reached: Reached) => Promise<void>
}

export interface MemoryPlace {
  readonly folder: string
  readonly account: Account
  /** What was only rehearsed is judged again when it is acted upon. */
  readonly rehearse: boolean
}

/** @throws WatchFailure where the file cannot be used, or another process watches the mailbox */
export function openMemory({ folder, account, rehearse }: MemoryPlace): Memory {
  const name = accountName(account)
  const key = createHash('sha256').update(name).digest('hex').slice(0, 16)
  const path = join(folder, `watch-${key}${rehearse ? '-rehearsed' : ''}.json`)
  const lock = own(folder, path)
  return {
    read: () => read(path),
    write: (reached) => write(path, `${JSON.stringify({ v: 1, mailbox: name, ...reached })}\n`),
    [Symbol.dispose]: () => lock[Symbol.dispose](),
  }
}

function own(folder: string, path: string): Disposable {
  try {
    makeFolder(folder)
    return takeLock(`${path}.lock`)
  } catch (error) {
    const why =
      error instanceof Locked
        ? `another process watches this mailbox already (see ${path}.lock)`
        : `the folder ${folder} cannot be used (${words(error)}); name another with --state`
    throw new WatchFailure(why, { cause: error })
  }
}

function read(path: string): Reached | undefined {
  const text = textOf(path)
  if (text === undefined) return undefined
  const reached = reachedOf(text)
  if (!reached)
    throw new WatchFailure(`${path} is damaged; remove it to begin with what comes from now on`)
  return reached
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new WatchFailure(`${path} cannot be read: ${words(error)}`, { cause: error })
  }
}

function reachedOf(text: string): Reached | undefined {
  const { v, uidValidity, lastUid, acting } = fieldsOf(text)
  if (v !== 1 || typeof uidValidity !== 'string' || !isUid(lastUid)) return undefined
  if (acting !== undefined && !isUid(acting)) return undefined
  return { uidValidity, lastUid, ...(acting !== undefined && { acting }) }
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function isUid(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32
}

/** The file is whole at any time: a draft is synced, then takes its name, which is synced too. */
async function write(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`
  try {
    await synced(draft, 'w', text)
    await rename(draft, path)
    await synced(join(path, '..'), 'r')
  } catch (error) {
    throw new WatchFailure(`${path} cannot be written: ${words(error)}`, { cause: error })
  }
}

async function synced(path: string, mode: 'w' | 'r', text?: string): Promise<void> {
  await using file = await open(path, mode, 0o600)
  if (text !== undefined) await file.writeFile(text)
  await file.sync()
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
