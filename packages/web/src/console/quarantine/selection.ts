import { keyOf } from './key.ts'
import type { Held } from './queries.ts'

/** What is chosen, by its key, and from which message a range is drawn. */
export interface Selection {
  readonly held: ReadonlyMap<string, Held>
  readonly anchor: string | undefined
}

export const NOTHING: Selection = { held: new Map(), anchor: undefined }

/** As many as the desk takes at once. */
export const MOST = 200

/** Chooses one, or lets go of it. */
export function toggled({ held }: Selection, one: Held): Selection {
  const after = new Map(held)
  const key = keyOf(one)
  if (!after.delete(key) && after.size < MOST) after.set(key, one)
  return { held: after, anchor: key }
}

/** Chooses all from the anchor to this one, as they stand in the list. */
export function extended(before: Selection, one: Held, list: readonly Held[]): Selection {
  const at = (key: string | undefined): number => list.findIndex((other) => keyOf(other) === key)
  const [from, to] = [at(before.anchor), at(keyOf(one))]
  if (from === -1 || to === -1) return toggled(before, one)
  const range = list.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { held: withAll(before.held, range), anchor: before.anchor }
}

/** Chooses these too, as far as there is room. */
export function withAll(
  held: ReadonlyMap<string, Held>,
  more: readonly Held[],
): ReadonlyMap<string, Held> {
  const fresh = more.filter((one) => !held.has(keyOf(one))).slice(0, MOST - held.size)
  return new Map([...held, ...fresh.map((one) => [keyOf(one), one] as const)])
}
