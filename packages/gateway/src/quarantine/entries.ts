import { readFile } from 'node:fs/promises'
import { StoreFailure } from '../consequences.ts'
import type { Held, HeldFilter } from '../quarantine.ts'
import { endOfHour, entryPath, isEntryId, rawPath, type Places } from './places.ts'
import { hoursIn, idsIn } from './held-index.ts'

/** Reading what is held. It needs no lock: every file is whole, whoever writes. */
export interface HeldReader {
  readonly list: (filter?: HeldFilter) => AsyncIterable<Held>
  readonly get: (id: string) => Promise<Held | undefined>
  readonly raw: (id: string) => Promise<Uint8Array | undefined>
}

/** @param damaged told of entries that a list leaves out because they cannot be read */
export function heldReader(places: Places, damaged: (cause: StoreFailure) => void): HeldReader {
  const get = (id: string): Promise<Held | undefined> => readEntry(places, id)
  return {
    get,
    list: (filter = {}) => listEntries({ places, damaged }, filter),
    raw: async (id) => {
      const held = await get(id)
      return held && readRaw(places, held.sha256)
    },
  }
}

/** @throws StoreFailure where the file is there and cannot be read */
export async function readEntry(places: Places, id: string): Promise<Held | undefined> {
  if (!isEntryId(id)) return undefined
  const path = entryPath(places, id)
  const bytes = await readIfThere(path)
  if (!bytes) return undefined
  const held = heldOf(bytes.toString('utf8'))
  if (held?.id !== id) throw new DamagedEntry(`${path} is damaged; restore it, or move it away`)
  return held
}

/** The file is there, and is no entry. */
export class DamagedEntry extends StoreFailure {}

/** Every file was written whole: of one that is not, what is looked at first is not as it should be. */
function heldOf(text: string): Held | undefined {
  try {
    const { v: _version, ...held } = JSON.parse(text) as Held & { v: 1 }
    const lists = [held.recipients, held.releasedTo, held.arrivals, held.reports]
    return lists.every((list) => Array.isArray(list)) ? held : undefined
  } catch {
    return undefined
  }
}

export function entryText(held: Held): string {
  return `${JSON.stringify({ v: 1, ...held })}\n`
}

export async function readRaw(places: Places, sha256: string): Promise<Uint8Array | undefined> {
  return await readIfThere(rawPath(places, sha256))
}

/** Entries read at once: what a list keeps in memory. */
const AT_ONCE = 32

interface Listed {
  readonly places: Places
  readonly damaged: (cause: StoreFailure) => void
}

async function* listEntries(listed: Listed, filter: HeldFilter): AsyncIterable<Held> {
  const { places } = listed
  const { since = -Infinity, until = Infinity } = filter
  for (const hour of hoursIn(places)) {
    const end = endOfHour(hour)
    if (end - 3_600_000 > until || end <= since) continue
    const ids = idsIn(places, hour)
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE).map((id) => readOrTell(listed, id))
      for (const held of await Promise.all(some)) {
        if (held && fits(held, filter)) yield held
      }
    }
  }
}

async function readOrTell({ places, damaged }: Listed, id: string): Promise<Held | undefined> {
  try {
    return await readEntry(places, id)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    damaged(error)
    return undefined
  }
}

function fits(held: Held, filter: HeldFilter): boolean {
  const { state = held.state, since = -Infinity, until = Infinity } = filter
  return (
    held.state === state &&
    held.heldAt >= since &&
    held.heldAt <= until &&
    isFor(held, filter.recipient) &&
    isFrom(held, filter.sender)
  )
}

function isFor({ recipients }: Held, recipient: string | undefined): boolean {
  return recipient === undefined || recipients.some((one) => isSame(one, recipient))
}

function isFrom({ mailFrom, judged }: Held, sender: string | undefined): boolean {
  return sender === undefined || isSame(mailFrom, sender) || isSame(judged.from.address, sender)
}

/** Are these the same address, for people? */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new StoreFailure(`cannot read ${path}: ${String(error)}`, { cause: error })
  }
}
