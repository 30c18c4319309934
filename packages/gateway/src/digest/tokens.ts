import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StoreFailure } from '../consequences.ts'
import { newGrant, readGrant, type Grant, type ReadGrant } from './token.ts'

/** Makes, reads and uses up the links of digests. */
export interface Tokens {
  readonly make: (facts: Omit<Grant, 'nonce'>) => string
  readonly read: (token: string) => ReadGrant
  readonly isUsed: (grant: Grant) => boolean
  /** Uses it up for good; true for only one caller. @throws StoreFailure */
  readonly use: (grant: Grant) => boolean
  /** Undoes the use, since nothing was done: the link works again. */
  readonly giveBack: (grant: Grant) => void
}

export interface TokenOptions {
  /** Folder that keeps used links until they would have expired; created if missing. */
  readonly folder: string
  readonly secret: Uint8Array
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Used links are files, by the day they expire: the file system guarantees that a name is created once. */
export function openTokens({ folder, secret, now }: TokenOptions): Tokens {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const clearExpired = (): void => {
    const today = dayOf(now())
    for (const day of readdirSync(folder)) {
      if (day < today) rmSync(join(folder, day), { recursive: true, force: true })
    }
  }
  clearExpired()
  const pathOf = (grant: Grant): string => join(folder, dayOf(grant.until), nameOf(grant))
  return {
    make: (facts) => newGrant(facts, secret),
    read: (token) => readGrant(token, secret, now()),
    isUsed: (grant) => exists(pathOf(grant)),
    giveBack: (grant) => rmSync(pathOf(grant), { force: true }),
    use: (grant) => {
      clearExpired()
      return createOnce(pathOf(grant))
    },
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function nameOf({ nonce }: Grant): string {
  return createHash('sha256').update(nonce).digest('hex').slice(0, 32)
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function createOnce(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    closeSync(openSync(path, 'wx', 0o600))
    syncFolder(dirname(path))
    syncFolder(dirname(dirname(path)))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new StoreFailure(`cannot note a used link: ${String(error)}`, { cause: error })
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
