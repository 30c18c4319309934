import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { StoreFailure } from '../consequences.ts'
import { diskWords } from '../disk-words.ts'
import type { Held, ToHold } from '../quarantine.ts'
import { DamagedEntry, entryText, readEntry } from './entries.ts'
import type { Store } from './store-parts.ts'
import { contentIn, contentOf, entryId, entryPath, keyIn, keyOf, rawPath } from './places.ts'

/** Arrivals whose ids an entry keeps: a sender may send the same message without end. */
const MOST_ARRIVALS = 100

/**
 * Holds a message. The same message to the same recipients that is held already is the same entry: the MTA sends it
 * again where our answer was lost.
 *
 * @throws StoreFailure where it is not safely on the disk; then nothing of it stays
 */
export async function hold(message: ToHold, store: Store): Promise<Held> {
  const sha256 = createHash('sha256').update(message.raw).digest('hex')
  const key = keyOf(sha256, message)
  try {
    return await store.turns(key, async () => {
      const known = await heldAlready({ message, sha256, key }, store)
      const again = known && (await holdAgain(known, message, store))
      return again ?? (await holdNew(message, { sha256, key }, store))
    })
  } catch (error) {
    if (error instanceof StoreFailure) throw error
    throw new StoreFailure(`cannot hold a message: ${diskWords(error)}`, { cause: error })
  }
}

interface Sought {
  readonly message: ToHold
  readonly sha256: string
  readonly key: string
}

/** Only the first digits of the hashes stand in the key: whether it is the same is told by the entry. */
async function heldAlready(
  { message, sha256, key }: Sought,
  store: Store,
): Promise<Held | undefined> {
  const ids = store.index.withContent(contentOf(sha256)).filter((id) => keyIn(id) === key)
  for (const id of ids.toReversed()) {
    const held = await readable(id, store)
    if (held?.state === 'held' && held.sha256 === sha256 && isSameEnvelope(held, message))
      return held
  }
  return undefined
}

/** One that is damaged keeps nobody from holding the message: it is put aside, and the message gets a new entry. */
async function readable(id: string, store: Store): Promise<Held | undefined> {
  try {
    return await readEntry(store.places, id)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    if (error instanceof DamagedEntry) putAside(id, store)
    store.log.error(
      { held: id, cause: error.message },
      'an entry cannot be read; its message is held anew',
    )
    return undefined
  }
}

/** What is left of it stays beside the others, for whoever wants to look. */
function putAside(id: string, { places, index, changed }: Store): void {
  const path = entryPath(places, id)
  try {
    renameSync(path, `${path}.damaged`)
  } catch {
    // It stays, and the new entry has another name.
    return
  }
  index.drop(id)
  changed(id)
}

function isSameEnvelope(held: Held, message: ToHold): boolean {
  return (
    held.mailFrom === message.mailFrom && sorted(held.recipients) === sorted(message.recipients)
  )
}

function sorted(addresses: readonly string[]): string {
  return [...new Set(addresses)].sort().join('\0')
}

/** Undefined: it was released or deleted in this very moment, and what comes now is a new one. */
async function holdAgain(
  { id, sha256 }: Held,
  { arrival, raw }: ToHold,
  store: Store,
): Promise<Held | undefined> {
  const held = await store.change(id, (one) =>
    one.state === 'held' ? withArrival(one, arrival) : one,
  )
  if (held.state !== 'held') return undefined
  await keepContent(raw, sha256, store)
  store.index.add(id)
  return held
}

function withArrival(held: Held, arrival: string): Held {
  if (held.arrivals.includes(arrival)) return held
  if (held.arrivals.length < MOST_ARRIVALS) {
    return { ...held, arrivals: [...held.arrivals, arrival] }
  }
  return { ...held, moreArrivals: (held.moreArrivals ?? 0) + 1 }
}

async function holdNew(
  message: ToHold,
  { sha256, key }: { readonly sha256: string; readonly key: string },
  store: Store,
): Promise<Held> {
  const held = entryFor(message, { sha256, id: freeId(message.now, key, store), keep: store.keep })
  // From here on nobody removes the content, though the entry is not yet written.
  store.index.add(held.id)
  try {
    await keepContent(message.raw, sha256, store)
    await store.files.write(entryPath(store.places, held.id), entryText(held))
    store.changed(held.id)
    return held
  } catch (error) {
    rmSync(entryPath(store.places, held.id), { force: true })
    store.index.drop(held.id)
    dropContent(sha256, store)
    throw error
  }
}

function entryFor(
  { raw: _raw, arrival, recipients, now, ...facts }: ToHold,
  { sha256, id, keep }: { readonly sha256: string; readonly id: string; readonly keep: number },
): Held {
  return {
    id,
    state: 'held',
    heldAt: now,
    expiresAt: now + keep,
    sha256,
    bytes: _raw.length,
    ...facts,
    recipients: [...new Set(recipients)],
    releasedTo: [],
    arrivals: [arrival],
    reports: [],
  }
}

/** The same message may come again in the millisecond in which it was released. */
function freeId(now: number, key: string, { index, places }: Store): string {
  const taken = new Set(index.withContent(contentIn(entryId(now, key))))
  let time = now
  const isTaken = (id: string): boolean => taken.has(id) || existsSync(entryPath(places, id))
  while (isTaken(entryId(time, key))) time++
  return entryId(time, key)
}

/** A file of another size is what a broken disk left of it. */
async function keepContent(
  raw: Uint8Array,
  sha256: string,
  { places, files, room }: Store,
): Promise<void> {
  const path = rawPath(places, sha256)
  const size = await sizeOf(path)
  if (size === raw.length) await files.syncNames(dirname(path))
  else await room.during(raw.length, () => files.write(path, raw))
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch {
    return undefined
  }
}

/** Removes a content that no entry needs. Without a pause between looking and removing: a hold may come in. */
export function dropContent(sha256: string, { index, places }: Store): void {
  if (index.withContent(contentOf(sha256)).length > 0) return
  const path = rawPath(places, sha256)
  if (statSync(path, { throwIfNoEntry: false })) rmSync(path, { force: true })
}
