import type { Desk } from '../desk.ts'

/** Kinds of requests that last, and how many of a kind one caller keeps open at once. */
const most = {
  /** Pages of the console. */
  events: 8,
  /** Long polls and streams: a gateway keeps one open, and for a while those that its network lost. */
  protection: 16,
} as const

const open = new WeakMap<Desk, Map<string, number>>()

/** Counts one more of this caller until what it gives is called. Undefined: they have as many as they may. */
export function holdOpen(
  desk: Desk,
  { id }: { readonly id: string },
  kind: keyof typeof most,
): (() => void) | undefined {
  const counts = open.get(desk) ?? new Map<string, number>()
  open.set(desk, counts)
  const key = `${kind} ${id}`
  const count = counts.get(key) ?? 0
  if (count >= most[kind]) return undefined
  counts.set(key, count + 1)
  return () => {
    const left = (counts.get(key) ?? 1) - 1
    if (left === 0) counts.delete(key)
    else counts.set(key, left)
  }
}

/** Does this once, also where it was over before: then nothing fires any more. */
export function whenOver(over: AbortSignal, work: () => void): void {
  if (over.aborted) work()
  else over.addEventListener('abort', work, { once: true })
}
