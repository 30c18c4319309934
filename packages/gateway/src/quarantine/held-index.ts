import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { contentIn, isEntryId, type Places } from './places.ts'

/**
 * Which entries need which content: all that the owner keeps in memory. It is read from the names of files, so that a
 * start with many entries opens none of them; entries that were settled before the start stand in it until somebody
 * looks at them.
 */
export interface HeldIndex {
  readonly add: (id: string) => void
  readonly drop: (id: string) => void
  /** Ids of entries with this content; oldest first. */
  readonly withContent: (content: string) => readonly string[]
  readonly count: () => number
}

export function readHeldIndex(places: Places): HeldIndex {
  const index = emptyIndex()
  for (const hour of hoursIn(places)) {
    for (const id of idsIn(places, hour)) index.add(id)
  }
  return index
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
function emptyIndex(): HeldIndex {
  const byContent = new Map<string, string | readonly string[]>()
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
  return {
    withContent,
    count: () => count,
    add: (id) => {
      const content = contentIn(id)
      const others = withContent(content)
      if (!others.includes(id)) keep(content, [...others, id].sort())
    },
    drop: (id) => {
      const content = contentIn(id)
      keep(
        content,
        withContent(content).filter((other) => other !== id),
      )
    },
  }
}
