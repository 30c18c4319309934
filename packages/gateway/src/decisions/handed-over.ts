import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from './disk.ts'
import { numberOf, type Cursor, type Segment } from './segments.ts'

/** How far the desk is. */
export interface HandedOver {
  /** The segment it has not got all of yet; undefined where there is no desk, or it has got nothing. */
  readonly cursor: () => Cursor | undefined
  readonly isAwaited: () => boolean
  readonly backlog: () => { readonly records: number; readonly bytes: number }
  /** @param count tells how many records stand after the place */
  readonly awaitDesk: (
    count: (cursor: Cursor | undefined) => Promise<number>,
  ) => Promise<Cursor | undefined>
  readonly mark: (cursor: Cursor, records: number) => Promise<void>
  readonly appended: () => void
}

const FILE = 'handed-over.json'

export async function openHandedOver(
  folder: string,
  segments: () => readonly Segment[],
): Promise<HandedOver> {
  const path = join(folder, FILE)
  let cursor = withinFile(await readCursor(path), segments())
  let isAwaited = false
  let records = 0
  return {
    cursor: () => cursor,
    isAwaited: () => isAwaited,
    backlog: () => {
      const bytes = isAwaited ? bytesAfter(cursor, segments()) : 0
      return { records: bytes === 0 ? 0 : Math.max(records, 1), bytes }
    },
    awaitDesk: async (count) => {
      isAwaited = true
      // Those appended while it counts may be counted twice: the figure is one for people, and never too small.
      records = 0
      records += await count(cursor)
      return cursor
    },
    mark: async (next, handed) => {
      await replaceFile(path, JSON.stringify(next))
      cursor = next
      records -= handed
    },
    appended: () => {
      records++
    },
  }
}

async function readCursor(path: string): Promise<Cursor | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isCursor(value) ? value : undefined
  } catch {
    // None yet, or damaged: everything is handed over once more, and the desk removes what it has.
    return undefined
  }
}

/**
 * A power cut may have taken records that the desk has already: what is written in their place is new, and must not
 * be taken for handed over.
 */
function withinFile(cursor: Cursor | undefined, segments: readonly Segment[]): Cursor | undefined {
  const bytes = segments.find(({ name }) => name === cursor?.segment)?.bytes
  return cursor && bytes !== undefined && bytes < cursor.offset
    ? { segment: cursor.segment, offset: bytes }
    : cursor
}

function isCursor(value: unknown): value is Cursor {
  if (typeof value !== 'object' || value === null) return false
  const { segment, offset } = value as Partial<Record<keyof Cursor, unknown>>
  return typeof segment === 'string' && numberOf(segment) !== undefined && Number.isInteger(offset)
}

function bytesAfter(cursor: Cursor | undefined, segments: readonly Segment[]): number {
  const from = cursor ? (numberOf(cursor.segment) ?? 0) : 0
  const after = segments.filter(({ number }) => number >= from)
  const all = after.reduce((sum, { bytes }) => sum + bytes, 0)
  return after[0]?.name === cursor?.segment ? all - (cursor?.offset ?? 0) : all
}
