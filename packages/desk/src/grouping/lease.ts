import { sql } from 'kysely'
import type { Log } from '../running.ts'
import type { Store } from '../store/store.ts'
import { pause } from './pause.ts'

/** The right to assign: one process of a database has it. */
export interface Lease extends AsyncDisposable {
  readonly isHeld: () => boolean
}

/** Milliseconds between tries, and between looks whether the connection that holds it still lives. */
const EVERY = 1_000
/** Names the lock among the advisory locks of the database: "tasdeeq" as a number. */
const LOCK = 7_424_337

/**
 * Tries for the right until it is had, and again after it is lost with its connection; calls `gained` each time. An
 * embedded database has one process, which has it at once.
 */
export function openLease(store: Store, log: Log, gained: () => void): Lease {
  if (store.kind === 'embedded') {
    queueMicrotask(gained)
    return { isHeld: () => true, [Symbol.asyncDispose]: async () => {} }
  }
  let held = false
  const stopping = new AbortController()
  const { signal } = stopping
  const set = (now: boolean): void => {
    const isNew = now && !held
    held = now
    if (isNew) gained()
  }
  const holding = (async () => {
    while (!signal.aborted) {
      await hold(store, signal, set).catch((error: unknown) => {
        if (held) log.warn({ cause: String(error) }, 'the right to assign was lost')
      })
      set(false)
      await pause(EVERY, signal)
    }
  })()
  return {
    isHeld: () => held,
    [Symbol.asyncDispose]: async () => {
      stopping.abort()
      await holding
    },
  }
}

/** On one connection, which the lock lives as long as. */
async function hold(
  store: Store,
  signal: AbortSignal,
  set: (held: boolean) => void,
): Promise<void> {
  await store.db.connection().execute(async (db) => {
    const { rows } = await sql<{
      got: boolean
    }>`select pg_try_advisory_lock(${LOCK}) as got`.execute(db)
    if (rows[0]?.got !== true) return
    try {
      set(true)
      while (!signal.aborted) {
        await pause(EVERY, signal)
        await sql`select 1`.execute(db)
      }
    } finally {
      await sql`select pg_advisory_unlock(${LOCK})`.execute(db)
    }
  })
}
