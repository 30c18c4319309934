import { inTab } from '../../kept.ts'

/** Where in a list somebody was: they find it there when they come back. */
export interface Place {
  readonly offset: number
  readonly at: string | undefined
  /** They went on from one campaign to the next, and the list did not follow yet. */
  readonly isBehind: boolean
}

const KEY = 'tasdeeq-queue-place'
const ORDER = 'tasdeeq-queue-order'
/** Ids that are kept of a list: who goes on from one to the next comes not further in a day. */
const MOST = 1_000

/** @param list which list: its filters */
export function keepPlace(list: string, { offset, at }: Pick<Place, 'offset' | 'at'>): void {
  inTab.set(KEY, JSON.stringify({ list, offset, at }))
}

export function keptPlace(list: string): Place {
  const kept = inStorage(KEY)
  if (!isPlace(kept) || kept.list !== list) return { offset: 0, at: undefined, isBehind: false }
  return { offset: kept.offset, at: kept.at, isBehind: kept.isBehind ?? false }
}

/** Ids of the list that is looked at, from its top. */
export function keepOrder(ids: readonly string[]): void {
  inTab.set(ORDER, JSON.stringify(ids.slice(0, MOST)))
}

/** What stands before and after a campaign in the list that was looked at last. */
export interface Beside {
  readonly before: string | undefined
  readonly after: string | undefined
}

export function besideInList(id: string): Beside {
  const kept = inStorage(ORDER)
  const ids = Array.isArray(kept) ? kept.map(String) : []
  const at = ids.indexOf(id)
  if (at === -1) return { before: undefined, after: undefined }
  return { before: ids[at - 1], after: ids[at + 1] }
}

/** Somebody went on to this campaign without the list. */
export function goOnTo(at: string): void {
  const kept = inStorage(KEY)
  if (isPlace(kept)) inTab.set(KEY, JSON.stringify({ ...kept, at, isBehind: true }))
}

function inStorage(key: string): unknown {
  return JSON.parse(inTab.get(key) ?? '{}')
}

interface Kept extends Omit<Place, 'isBehind'> {
  readonly list: string
  readonly isBehind?: boolean
}

function isPlace(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'list' in value && 'offset' in value
}
