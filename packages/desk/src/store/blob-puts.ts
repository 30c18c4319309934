import { LRUCache } from 'lru-cache'
import type { BlobPlace } from './blob-place.ts'

/** Putting and retiring of blobs of one desk, so that neither undoes the other. */
interface Puts {
  /** Bytes by name; durable when it resolves. */
  readonly put: (blobs: ReadonlyMap<string, Uint8Array>) => Promise<void>
  /** Erases what nobody puts now or has put lately; false: it is left. */
  readonly retire: (name: string) => Promise<boolean>
}

/** Names of blobs that were put lately, and milliseconds after which a report of them has long been written. */
const MOST_LATELY = 50_000
const LATELY = 600_000

export function openPuts(
  place: BlobPlace,
  seal: (name: string, bytes: Uint8Array) => Uint8Array,
): Puts {
  const putting = new Map<string, Promise<void>>()
  const retiring = new Map<string, Promise<void>>()
  const lately = new LRUCache<string, true>({ max: MOST_LATELY, ttl: LATELY })

  async function putNew(blobs: ReadonlyMap<string, Uint8Array>): Promise<void> {
    await Promise.all([...blobs.keys()].flatMap((name) => retiring.get(name) ?? []))
    const there = await Promise.all([...blobs.keys()].map((name) => place.has(name)))
    const missing = [...blobs].filter((_, index) => there[index] !== true)
    await place.put(missing.map(([name, bytes]) => ({ name, bytes: seal(name, bytes) })))
  }
  return {
    /** One that is just being put by somebody else is waited for: it is not durable before. */
    put: async (blobs) => {
      for (const name of blobs.keys()) lately.set(name, true)
      const own = new Map([...blobs].filter(([name]) => !putting.has(name)))
      const others = [...blobs.keys()].flatMap((name) => putting.get(name) ?? [])
      const done = putNew(own)
      for (const name of own.keys()) putting.set(name, done)
      try {
        await Promise.all([done, ...others])
      } finally {
        for (const name of own.keys()) putting.delete(name)
      }
    },
    retire: async (name) => {
      if (lately.has(name)) return false
      const done = place.erase(name)
      retiring.set(name, done)
      try {
        await done
      } finally {
        retiring.delete(name)
      }
      return true
    },
  }
}
