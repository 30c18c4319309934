import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'
import { StoreFailure } from '../consequences.ts'
import { openDurableFiles } from '../quarantine/durable.ts'

/** Who was told of what: plain JSON, one file a reader. */
export interface Told {
  readonly reader: string
  /** Milliseconds since 1970. */
  readonly lastSent?: number
  /** Ids of the entries told of, and when each can be forgotten. */
  readonly entries: Readonly<Record<string, number>>
  /** A digest that is being sent, or was when the gateway was killed. */
  readonly sending?: {
    readonly id: string
    readonly entries: readonly string[]
    /** It was sent a second time already: not again. */
    readonly isSecond: boolean
  }
}

export interface ToldFiles {
  readonly read: (reader: string) => Told
  /** When it returns, it survives kill -9. @throws StoreFailure */
  readonly write: (told: Told) => Promise<void>
}

/** Readers of whom it is kept in memory what they were told. */
const READERS = 1_000

/** @param folder made where it is missing */
export function openTold(folder: string): ToldFiles {
  const incoming = join(folder, 'incoming')
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(incoming)) rmSync(join(incoming, name), { force: true })
  const files = openDurableFiles(folder, incoming)
  const pathOf = (reader: string): string => {
    const name = createHash('sha256').update(reader).digest('hex').slice(0, 40)
    return join(folder, 'readers', name.slice(0, 2), `${name}.json`)
  }
  const known = new LRUCache<string, Told>({ max: READERS })
  return {
    read: (reader) => {
      const told = known.get(reader) ?? readTold(pathOf(reader), reader)
      known.set(reader, told)
      return told
    },
    write: async (told) => {
      known.delete(told.reader)
      await files.write(pathOf(told.reader), JSON.stringify(told))
      known.set(told.reader, told)
    },
  }
}

function readTold(path: string, reader: string): Told {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Told
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { reader, entries: {} }
    throw new StoreFailure(`${path} is damaged; remove it, and its reader is told anew`, {
      cause: error,
    })
  }
}

/** The same with these entries told of; what is past its time is forgotten. */
export function afterTelling(
  { sending: _sending, ...told }: Told,
  entries: readonly (readonly [id: string, until: number])[],
  now: number,
): Told {
  const kept = Object.entries(told.entries).filter(([, until]) => until > now)
  return { ...told, lastSent: now, entries: Object.fromEntries([...kept, ...entries]) }
}
