import type { EventKind } from '../events/event.ts'
import { openWaking } from '../protection/waking.ts'
import type { Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { isStill } from './still.ts'

/** What takes rights away, or may. */
const LOSSES: readonly EventKind[] = [
  'gateway-key-replaced',
  'gateway-removed',
  'role-granted',
  'role-removed',
  'signed-out',
]

/** Watches over those who listen for long: what they may is looked at anew whenever somebody loses rights. */
export async function openLosing(store: Store): Promise<Auth['untilLost']> {
  const waking = await openWaking(store, await lossesOf(store))
  return (caller, over) => {
    const gone = new AbortController()
    const signal = AbortSignal.any([over, gone.signal])
    const watch = async (): Promise<void> => {
      while (!signal.aborted) {
        const last = await waking.last()
        if (!(await isStill(store.db, caller))) return gone.abort()
        await waking.past(last, signal)
      }
    }
    // Where the database is away nobody can say who they are: they come again.
    watch().catch(() => gone.abort())
    return { signal, [Symbol.dispose]: () => gone.abort() }
  }
}

/** Gives the seq of the last of them since the start; only what was appended since it was asked last is read. */
async function lossesOf(store: Store): Promise<() => Promise<number>> {
  let seen = await store.head()
  let last = seen
  return async () => {
    const head = await store.head()
    const row = await store.db
      .selectFrom('log')
      .select(({ fn }) => fn.max('seq').as('last'))
      .where('seq', '>', seen)
      .where('seq', '<=', head)
      .where('kind', 'in', LOSSES)
      .executeTakeFirst()
    seen = head
    last = Math.max(last, row?.last ?? 0)
    return last
  }
}
