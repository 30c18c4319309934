import type { Blobs } from '../store/store.ts'

/** Contents that are copied together: syncing costs more than copying. */
const AT_ONCE = 100
/** Bytes of them in memory. */
const MOST_BYTES = 64 * 1024 ** 2
/** How often it tells how many are copied. */
const TELL = 10_000

/** Each is checked against its hash as it is read. Gives how many were copied, now and then and at the end. */
export async function* copyContents(from: Blobs, to: Blobs): AsyncIterable<number> {
  let some: Uint8Array[] = []
  let bytes = 0
  let count = 0
  for await (const hash of from.list()) {
    const content = await from.get(hash)
    // Erased meanwhile.
    if (content === undefined) continue
    some.push(content)
    bytes += content.length
    count++
    if (some.length < AT_ONCE && bytes < MOST_BYTES) continue
    await to.put(some)
    some = []
    bytes = 0
    if (count % TELL === 0) yield count
  }
  await to.put(some)
  yield count
}
