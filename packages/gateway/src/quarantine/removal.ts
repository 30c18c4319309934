import { StoreFailure } from '../consequences.ts'
import type { Held, HeldReport } from '../quarantine.ts'
import { readEntry } from './entries.ts'
import { dropContent } from './hold.ts'
import { contentOf } from './places.ts'
import type { Store } from './store-parts.ts'

/** Deletes the message and keeps the facts. */
export async function remove(
  id: string,
  { by, now }: { readonly by: string; readonly now: number },
  store: Store,
): Promise<'removed' | 'not-held'> {
  return await store.turns(`release ${id}`, async () => {
    const held = await readEntry(store.places, id)
    if (held?.state !== 'held') return 'not-held'
    const deeds = [...(held.deeds ?? []), { time: now, by, does: 'deleted' } as const]
    const note = (): Promise<Held> =>
      store.change(id, (one) => ({ ...one, state: 'deleted', deeds }))
    try {
      await note()
      await letGo(held, now, store)
    } catch (error) {
      if (!(error instanceof StoreFailure)) throw error
      // On a full disk deleting is how room is made: the message goes first, and then it is noted.
      await letGo(held, now, store)
      await note()
    }
    return 'removed'
  })
}

/** An entry needs its content no more: it is removed where nobody else needs it. */
export async function letGo({ id, sha256 }: Held, now: number, store: Store): Promise<void> {
  store.index.drop(id)
  // What was settled before the start stands in the index still.
  for (const other of store.index.withContent(contentOf(sha256)))
    if (await isNeeding(other, now, store)) break
  dropContent(sha256, store)
}

/** One that is damaged may. One that needs it no more leaves the index. */
async function isNeeding(id: string, now: number, { index, places }: LookedAt): Promise<boolean> {
  try {
    const held = await readEntry(places, id)
    if (!held) return false
    const isNeeded = needsContent(held, now)
    if (!isNeeded) index.drop(id)
    return isNeeded
  } catch (error) {
    if (error instanceof StoreFailure) return true
    throw error
  }
}

type LookedAt = Pick<Store, 'index' | 'places'>

/** Entries opened at a start at most: a campaign may have sent the same message to many. */
const MOST_LOOKED_AT = 5_000

/** Drops those that were settled before the start, as far as the names of files do not tell. */
export async function dropSettled(now: number, store: LookedAt): Promise<void> {
  for (const id of store.index.shared().slice(0, MOST_LOOKED_AT)) await isNeeding(id, now, store)
}

function needsContent({ state, expiresAt }: Held, now: number): boolean {
  return state === 'held' || (state === 'released' && expiresAt > now)
}

/** What people may say of one message: more is not written down. */
const MOST_REPORTS = 200

export async function report(
  id: string,
  said: HeldReport,
  store: Store,
): Promise<'reported' | 'unknown'> {
  if (!(await readEntry(store.places, id))) return 'unknown'
  await store.change(id, (held) => {
    const isKnown = held.reports.some((one) => one.by === said.by && one.says === said.says)
    if (isKnown || held.reports.length >= MOST_REPORTS) return held
    return { ...held, reports: [...held.reports, said] }
  })
  return 'reported'
}
