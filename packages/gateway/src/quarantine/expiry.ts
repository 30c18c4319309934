import { rmdirSync, rmSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Held } from '../quarantine.ts'
import { readEntry } from './entries.ts'
import { hoursIn, idsIn } from './held-index.ts'
import { letGo } from './removal.ts'
import { contentOf, endOfHour, entryPath } from './places.ts'
import type { Store } from './store-parts.ts'

const DAY = 86_400_000

/** Removes what is past its time, and remembers when to look where again. */
export type Expiry = (now: number) => Promise<number>

export function openExpiry(store: Store): Expiry {
  const nextLook = new Map<string, number>()
  let swept = Number.NEGATIVE_INFINITY
  return async (now) => {
    let count = 0
    for (const hour of hoursIn(store.places)) {
      if (endOfHour(hour) + store.keep > now || (nextLook.get(hour) ?? 0) > now) continue
      const looked = await expireHour(hour, now, store)
      count += looked.count
      if (looked.next === undefined) nextLook.delete(hour)
      else nextLook.set(hour, looked.next)
    }
    if (now >= swept + DAY) {
      swept = now
      await sweepContents(now, store).catch((error: unknown) => {
        store.log.error({ cause: String(error) }, 'contents without an entry were not removed')
      })
    }
    return count
  }
}

interface Looked {
  readonly count: number
  /** When the next of them is due; undefined: none is left. */
  readonly next: number | undefined
}

async function expireHour(hour: string, now: number, store: Store): Promise<Looked> {
  let count = 0
  let next: number | undefined
  for (const id of idsIn(store.places, hour)) {
    const due = await expireEntry(id, now, store)
    if (due.removed) count++
    if (due.next !== undefined) next = Math.min(next ?? due.next, due.next)
  }
  if (next === undefined) removeFolder(hour, store)
  return { count, next }
}

interface Due {
  readonly removed: boolean
  readonly next?: number
}

async function expireEntry(id: string, now: number, store: Store): Promise<Due> {
  try {
    const held = await readEntry(store.places, id)
    return held ? await expireOne(held, now, store) : { removed: false }
  } catch (error) {
    // Damaged, or the disk cannot be written: the operator is told, and it is tried again tomorrow.
    store.log.error({ held: id, cause: String(error) }, 'a held message could not be expired')
    return { removed: false, next: now + DAY }
  }
}

/** The message goes at its time, what is known of it as long after as a message is held. */
async function expireOne(held: Held, now: number, store: Store): Promise<Due> {
  if (held.expiresAt > now) return { removed: false, next: held.expiresAt }
  const removed = await expireMessage(held, now, store)
  const end = held.expiresAt + store.keep
  if (end > now) return { removed, next: end }
  rmSync(entryPath(store.places, held.id), { force: true })
  return { removed }
}

/** The message goes first: on a full disk that makes room to note it. Killed in between, the next run notes it. */
async function expireMessage(held: Held, now: number, store: Store): Promise<boolean> {
  const hadMessage = store.index.withContent(contentOf(held.sha256)).includes(held.id)
  await letGo(held, now, store)
  if (held.state === 'held') {
    await store.change(held.id, (one) =>
      one.state === 'held' ? { ...one, state: 'expired' } : one,
    )
  }
  return hadMessage && (held.state === 'held' || held.state === 'released')
}

/** Empty hours and days go; one that is not empty stays. */
function removeFolder(hour: string, { places, files }: Store): void {
  for (const folder of [join(places.entries, hour), dirname(join(places.entries, hour))]) {
    try {
      rmdirSync(folder)
      files.forget(folder)
    } catch {
      return
    }
  }
}

/** Contents that no entry names: the gateway was killed before it wrote the entry. */
async function sweepContents(now: number, store: Store): Promise<void> {
  for (const folder of await readdir(store.places.raw)) {
    const path = join(store.places.raw, folder)
    for (const name of await readdir(path)) sweepContent(join(path, name), now, store)
  }
}

/** Without a pause between looking and removing: a hold may come in. */
function sweepContent(path: string, now: number, { index }: Store): void {
  if (index.withContent(contentOf(basename(path))).length > 0) return
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now
  if (changed + DAY < now) rmSync(path, { force: true })
}
