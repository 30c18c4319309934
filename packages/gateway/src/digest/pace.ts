import { LRUCache } from 'lru-cache'

/** Is one more allowed from there? */
export type Pace = (from: string, now: number) => boolean

/** Places that are remembered: the least recent is forgotten. */
const PLACES = 10_000

/** So many in every window of so many milliseconds. */
export function openPace(most: number, window: number): Pace {
  const places = new LRUCache<string, { readonly since: number; count: number }>({ max: PLACES })
  return (from, now) => {
    const known = places.get(from)
    const current = known && now < known.since + window ? known : { since: now, count: 0 }
    current.count++
    places.set(from, current)
    return current.count <= most
  }
}
