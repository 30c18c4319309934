import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { contentIn, contentOf, isEntryId, type Places } from './places.ts'

/**
 * Which entries need which content: all that the owner keeps in memory. It is read from the names of files, so that a
 * start with many entries opens none of them; entries that were settled before the start stand in it until somebody
 * looks at them. Those whose content is gone are not counted.
 */
export interface HeldIndex {
  /** It has its content, or is about to get it. */
  readonly add: (id: string) => void
  readonly drop: (id: string) => void
  /** Ids of entries with this content; oldest first. */
  readonly withContent: (content: string) => readonly string[]
  /** Ids of entries that share their content with others, which tells of none of them that it is still needed. */
  readonly shared: () => readonly string[]
  readonly count: () => number
}

export function readHeldIndex(places: Places): HeldIndex {
  const there = contentsIn(places)
  const index = emptyIndex()
  for (const hour of hoursIn(places)) {
    for (const id of idsIn(places, hour)) index.read(id, there.has(contentIn(id)))
  }
  return index
}

/** First digits of the contents that are there. */
function contentsIn({ raw }: Places): ReadonlySet<string> {
  const folders = namesIn(raw)
  return new Set(folders.flatMap((folder) => namesIn(join(raw, folder)).map(contentOf)))
}

/** Folders of entries, newest first: `2026-11-22/07`. */
export function hoursIn({ entries }: Places): readonly string[] {
  return newestFirst(entries).flatMap((day) =>
    newestFirst(join(entries, day)).map((hour) => `${day}/${hour}`),
  )
}

function newestFirst(folder: string): readonly string[] {
  return namesIn(folder).sort().toReversed()
}

/** Ids of the entries in such a folder, newest first. */
export function idsIn({ entries }: Places, hour: string): readonly string[] {
  return namesIn(join(entries, hour))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter(isEntryId)
    .sort()
    .toReversed()
}

/** A folder that was removed meanwhile holds nothing. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw error
  }
}

/** Most contents have one entry: a string alone takes less than a list of one. */
function emptyIndex(): HeldIndex & { readonly read: (id: string, isThere: boolean) => void } {
  const byContent = new Map<string, string | readonly string[]>()
  const without = new Set<string>()
  let count = 0
  const withContent = (content: string): readonly string[] => {
    const found = byContent.get(content)
    return found === undefined ? [] : typeof found === 'string' ? [found] : found
  }
  const keep = (content: string, ids: readonly string[]): void => {
    count += ids.length - withContent(content).length
    const [first] = ids
    if (first === undefined) byContent.delete(content)
    else byContent.set(content, ids.length === 1 ? first : ids)
  }
  const add = (id: string): void => {
    without.delete(id)
    const content = contentIn(id)
    const others = withContent(content)
    if (!others.includes(id)) keep(content, [...others, id].sort())
  }
  return {
    withContent,
    shared: () => [...byContent.values()].flatMap((ids) => (typeof ids === 'string' ? [] : ids)),
    count: () => count - without.size,
    add,
    read: (id, isThere) => {
      add(id)
      if (!isThere) without.add(id)
    },
    drop: (id) => {
      without.delete(id)
      const content = contentIn(id)
      keep(
        content,
        withContent(content).filter((other) => other !== id),
      )
    },
  }
}
