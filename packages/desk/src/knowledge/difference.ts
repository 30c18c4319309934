import { isDeepStrictEqual } from 'node:util'
import { pointerTo } from './pointer.ts'

/** One place where two records differ. What is absent is not there on that side. */
export interface Differing {
  /** JSON Pointer into the record that has it; in both, into the later one. */
  readonly pointer: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Places that are told at most. */
const MOST = 500

/**
 * Where a record differs from what it was. What was put into a list or taken out of it is told as that: what follows
 * it only moved.
 */
export function differenceOf(before: object | null, after: object | null): readonly Differing[] {
  if (before === null || after === null)
    return [{ pointer: '', ...(before !== null && { before }), ...(after !== null && { after }) }]
  return differing({ before, after, at: [] }).slice(0, MOST)
}

interface Pair {
  readonly before: unknown
  readonly after: unknown
  readonly at: readonly (string | number)[]
}

function differing({ before, after, at }: Pair): readonly Differing[] {
  if (isDeepStrictEqual(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return inLists({ before, after, at })
  if (!isObject(before) || !isObject(after)) return [{ pointer: pointerTo(at), before, after }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const place = [...at, name]
    if (!Object.hasOwn(before, name)) return [{ pointer: pointerTo(place), after: after[name] }]
    if (!Object.hasOwn(after, name)) return [{ pointer: pointerTo(place), before: before[name] }]
    return differing({ before: before[name], after: after[name], at: place })
  })
}

interface Lists extends Pair {
  readonly before: readonly unknown[]
  readonly after: readonly unknown[]
}

/** Between what is alike at the beginning and at the end. */
function inLists({ before, after, at }: Lists): readonly Differing[] {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && isDeepStrictEqual(before[head], after[head])) head += 1
  let tail = 0
  while (tail < least - head && isDeepStrictEqual(before.at(-1 - tail), after.at(-1 - tail)))
    tail += 1
  const [gone, come] = [before.length - head - tail, after.length - head - tail]
  return Array.from({ length: Math.max(gone, come) }, (_, step) => step).flatMap((step) => {
    const place = [...at, head + step]
    if (step >= gone) return [{ pointer: pointerTo(place), after: after[head + step] }]
    if (step >= come) return [{ pointer: pointerTo(place), before: before[head + step] }]
    return differing({ before: before[head + step], after: after[head + step], at: place })
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
