import { statfsSync } from 'node:fs'
import type { Desk } from '../desk.ts'

/** Can the desk do its work? */
export interface Health {
  readonly ok: boolean
  /** What is amiss, for the operator; empty where nothing is. */
  readonly amiss: readonly string[]
  readonly database: 'embedded' | 'server'
  /** Seq of the log's end; absent where the database is away. */
  readonly head?: number
  /** Reports that have no campaign yet. */
  readonly waiting?: number
  /** Contents that are read, and that wait for it. */
  readonly reading: { readonly running: number; readonly waiting: number }
  /** Bytes free where reports are kept; absent where the folder cannot be read. */
  readonly freeBytes?: number
}

type Looked = Pick<Desk, 'config' | 'store' | 'assigning' | 'reader'>

/** Below this some large reports fill the disk. */
const LEAST_FREE = 256 * 1024 ** 2
/** Milliseconds for the database to answer. */
const PATIENCE = 2000

export async function healthOf({ config, store, assigning, reader }: Looked): Promise<Health> {
  const [head, waiting] = await Promise.all([within(store.head()), within(assigning.waiting())])
  const freeBytes = freeBytesOf(config.data)
  const amiss = [
    ...(head === undefined ? ['the database does not answer'] : []),
    ...(freeBytes === undefined ? ['the data folder cannot be read'] : []),
    ...(freeBytes !== undefined && freeBytes < LEAST_FREE ? ['the disk is nearly full'] : []),
  ]
  return {
    ok: amiss.length === 0,
    amiss,
    database: store.kind,
    ...(head !== undefined && { head }),
    ...(waiting !== undefined && { waiting }),
    reading: reader.load(),
    ...(freeBytes !== undefined && { freeBytes }),
  }
}

/** Undefined: it failed, or takes too long. */
async function within<T>(asked: Promise<T>): Promise<T | undefined> {
  const { promise: over, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => resolve(undefined), PATIENCE)
  try {
    return await Promise.race([asked, over])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

function freeBytesOf(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}
