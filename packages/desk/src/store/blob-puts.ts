import { LRUCache } from 'lru-cache'
import type { BlobPlace } from './blob-place.ts'

/** Seqs of the log, by names of blobs: what was erased up to there, was erased before it was seen that the blob is kept. */
export type Seen = ReadonlyMap<string, number>

/** Putting of blobs by one desk: what is put by several at once is written once, and a wave asks once. */
interface Puts {
  /** Bytes by name; durable when it resolves. `asOf`: the log's head as it was known before. */
  readonly put: (blobs: ReadonlyMap<string, Uint8Array>, asOf: number) => Promise<Seen>
  /** The same for one; nothing is believed that was seen before. */
  readonly putAnew: (name: string, bytes: Uint8Array, asOf: number) => Promise<void>
  readonly erase: (name: string) => Promise<void>
}

/** Names of blobs that were seen, and milliseconds for which that is remembered. */
const MOST_SEEN = 20_000
const SEEN_FOR = 30_000

export function openPuts(
  place: BlobPlace,
  seal: (name: string, bytes: Uint8Array) => Uint8Array,
): Puts {
  const seen = new LRUCache<string, number>({ max: MOST_SEEN, ttl: SEEN_FOR })
  const putting = new Map<string, Promise<Seen>>()
  const sealed = (name: string, bytes: Uint8Array) => ({ name, bytes: seal(name, bytes) })

  async function putNew(blobs: ReadonlyMap<string, Uint8Array>, asOf: number): Promise<Seen> {
    const known = new Map([...blobs.keys()].map((name) => [name, seen.get(name)] as const))
    const asked = [...blobs].filter(([name]) => known.get(name) === undefined)
    const there = await Promise.all(asked.map(([name]) => place.has(name)))
    const missing = asked.filter((_, index) => there[index] !== true)
    await place.put(missing.map(([name, bytes]) => sealed(name, bytes)))
    for (const [name] of asked) seen.set(name, asOf)
    return new Map([...known].map(([name, before]) => [name, before ?? asOf]))
  }
  return {
    /** One that is just being put by somebody else is waited for: it is not durable before. */
    put: async (blobs, asOf) => {
      const own = new Map([...blobs].filter(([name]) => !putting.has(name)))
      const others = [...blobs.keys()].flatMap((name) => putting.get(name) ?? [])
      const done = putNew(own, asOf)
      for (const name of own.keys()) putting.set(name, done)
      try {
        const all = await Promise.all([done, ...others])
        return new Map(all.flatMap((some) => [...some]))
      } finally {
        for (const name of own.keys()) putting.delete(name)
      }
    },
    putAnew: async (name, bytes, asOf) => {
      if (!(await place.has(name))) await place.put([sealed(name, bytes)])
      seen.set(name, asOf)
    },
    erase: async (name) => {
      await place.erase(name)
      seen.delete(name)
    },
  }
}
