import { createHash } from 'node:crypto'
import type { DeskConfig } from '../program/config.ts'
import { openPuts } from './blob-puts.ts'
import { openFolderPlace } from './blobs-folder.ts'
import { openS3Place } from './blobs-s3.ts'
import { openSeal } from './seal.ts'
import type { Blobs } from './store.ts'

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
  const place = await (config.kind === 'folder' ? openFolderPlace(data) : openS3Place(config))
  const seal = openSeal(key)
  const puts = openPuts(place, (name, bytes) => seal.seal(bytes, contextOf(name)))
  const keep: Blobs['keep'] = async (blobs, asOf) => {
    const hashes = blobs.map(sha256)
    const named = new Map(blobs.map((bytes, index) => [hexOf(hashes[index]!), bytes]))
    const seen = await puts.put(named, asOf)
    return hashes.map((hash) => ({ sha256: hash, asOf: seen.get(hexOf(hash)) ?? 0 }))
  }
  return {
    put: async (blobs) => (await keep(blobs, 0)).map((kept) => kept.sha256),
    keep,
    keepAnew: (bytes, asOf) => puts.putAnew(hexOf(sha256(bytes)), bytes, asOf),
    get: async (hash) => {
      const name = hexOf(hash)
      const sealed = await place.get(name)
      if (sealed === undefined) return undefined
      const bytes = seal.open(sealed, contextOf(name))
      if (hexOf(sha256(bytes)) !== name) throw new Error(`the blob ${name} holds something else`)
      return bytes
    },
    erase: (hash) => puts.erase(hexOf(hash)),
    list: async function* () {
      for await (const name of place.names()) yield new Uint8Array(Buffer.from(name, 'hex'))
    },
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
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
