import { LRUCache } from 'lru-cache'
import type { Desk } from '../desk.ts'

/** Milliseconds for which what was counted is told again: a year of a busy desk takes seconds to count. */
const TIME = 300_000
const MOST = 200

const kept = new WeakMap<Desk['store'], LRUCache<string, Promise<unknown>>>()

/** What was counted a moment ago, or what is being counted now; else it is counted. A failure is not kept. */
export function counted<Value>(
  { store }: Pick<Desk, 'store'>,
  key: readonly unknown[],
  count: () => Promise<Value>,
): Promise<Value> {
  const cache = kept.get(store) ?? new LRUCache<string, Promise<unknown>>({ max: MOST, ttl: TIME })
  kept.set(store, cache)
  const name = JSON.stringify(key)
  const known = cache.get(name)
  if (known !== undefined) return known as Promise<Value>
  const counting = count()
  cache.set(name, counting)
  counting.catch(() => cache.delete(name))
  return counting
}
