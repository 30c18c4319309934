/** Where in a list somebody was: they find it there when they come back. */
export interface Place {
  readonly offset: number
  readonly at: string | undefined
}

const KEY = 'tasdeeq-queue-place'

/** @param list which list: its filters */
export function keepPlace(list: string, { offset, at }: Place): void {
  sessionStorage.setItem(KEY, JSON.stringify({ list, offset, at }))
}

export function keptPlace(list: string): Place {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}')
  if (!isPlace(kept) || kept.list !== list) return { offset: 0, at: undefined }
  return { offset: kept.offset, at: kept.at }
}

function isPlace(value: unknown): value is Place & { readonly list: string } {
  return typeof value === 'object' && value !== null && 'list' in value && 'offset' in value
}
