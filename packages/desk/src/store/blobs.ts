import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { DeskConfig } from '../program/config.ts'
import { openPuts } from './blob-puts.ts'
import { openFolderPlace } from './blobs-folder.ts'
import { openS3Place } from './blobs-s3.ts'
import { openSeal } from './seal.ts'
import type { Blobs } from './store.ts'
import type { BlobPlace } from './blob-place.ts'

/**
 * Bytes by their SHA-256, each sealed under the key and bound to its hash.
 *
 * @param data folder of the desk, where they lie unless they are in an S3-compatible store
 * @param key 32 bytes
 */
export async function openBlobs(
  config: DeskConfig['blobs'],
  data: string,
  key: Uint8Array,
): Promise<Blobs> {
  const place = remembering(
    await (config.kind === 'folder' ? openFolderPlace(data) : openS3Place(config)),
  )
  const seal = openSeal(key)
  const puts = openPuts(place, (name, bytes) => seal.seal(bytes, contextOf(name)))
  return {
    put: async (blobs) => {
      const hashes = blobs.map(sha256)
      await puts.put(new Map(blobs.map((bytes, index) => [hexOf(hashes[index]!), bytes])))
      return hashes
    },
    get: async (hash) => {
      const name = hexOf(hash)
      const sealed = await place.get(name)
      if (sealed === undefined) return undefined
      const bytes = seal.open(sealed, contextOf(name))
      if (hexOf(sha256(bytes)) !== name) throw new Error(`the blob ${name} holds something else`)
      return bytes
    },
    erase: (hash) => place.erase(hexOf(hash)),
    retire: (hash) => puts.retire(hexOf(hash)),
    list: async function* () {
      for await (const name of place.names()) yield new Uint8Array(Buffer.from(name, 'hex'))
    },
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

/** Names of blobs that are known to be there, and milliseconds that they are: another desk may erase one. */
const MOST_KNOWN = 20_000
const KNOWN_FOR = 30_000

/** A wave brings the same bytes again and again: the place is not asked for them each time. */
function remembering(place: BlobPlace): BlobPlace {
  const there = new LRUCache<string, true>({ max: MOST_KNOWN, ttl: KNOWN_FOR })
  return {
    ...place,
    has: async (name) => {
      if (there.has(name)) return true
      const found = await place.has(name)
      if (found) there.set(name, true)
      return found
    },
    put: async (blobs) => {
      await place.put(blobs)
      for (const { name } of blobs) there.set(name, true)
    },
    erase: async (name) => {
      await place.erase(name)
      there.delete(name)
    },
  }
}

function contextOf(name: string): string {
  return `blob:${name}`
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
