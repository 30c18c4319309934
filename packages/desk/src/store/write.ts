import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, KyselyPlugin } from 'kysely'
import { openAppending } from '../events/append.ts'
import type { Store, Writing } from './store.ts'
import type { Tables } from './tables.ts'
import type { Upkeep } from './upkeep.ts'

/** A store's two ways to its database. */
export interface Ways {
  readonly write: Store['write']
  readonly reading: Kysely<Tables>
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<unknown>
}

export interface WaysOptions {
  readonly db: Kysely<Tables>
  readonly appended: (head: number) => void
  readonly upkeep: Upkeep | undefined
}

/**
 * Transactions that write go one after another: each has the end of the log from its beginning, so that what it reads
 * still holds when it commits, and no two wait for each other's rows.
 */
export function openWays({ db, appended, upkeep }: WaysOptions): Ways {
  const writing = new AsyncLocalStorage<{ readonly open: boolean }>()
  const isWriting = (): boolean => writing.getStore()?.open === true
  let turn: Promise<unknown> = Promise.resolve()
  return {
    write: (work) => {
      if (isWriting()) throw new Error(`a transaction inside a transaction: ${USE}`)
      const done = turn.then(() => {
        upkeep?.before()
        return transact({ db, work, writing })
      })
      // Nobody waits for the upkeep but the next transaction; what hinders it hinders that one, too, and is said there.
      turn = done.then(({ head }) => upkeep?.after(head)).catch(() => {})
      return done.then(({ result, head }) => {
        if (head > 0) appended(head)
        return result
      })
    },
    reading: db.withPlugin(outsideOf(isWriting)),
    idle: () => turn,
  }
}

const USE = 'inside of `write` work with what it hands over'

interface Transacting<Result> {
  readonly db: Kysely<Tables>
  readonly work: (writing: Writing) => Promise<Result>
  readonly writing: AsyncLocalStorage<{ readonly open: boolean }>
}

/** With the head of the log after it; 0 where nothing was appended. */
async function transact<Result>(
  given: Transacting<Result>,
): Promise<{ readonly result: Result; readonly head: number }> {
  const state = { open: true }
  let head = 0
  try {
    const result = await given.db.transaction().execute(async (db) => {
      const append = await openAppending(db)
      const writing: Writing = {
        db,
        append: async (events) => {
          const written = await append(events)
          head = written.at(-1)?.seq ?? head
          return written
        },
      }
      return given.writing.run(state, () => given.work(writing))
    })
    return { result, head }
  } finally {
    state.open = false
  }
}

/**
 * The database for reading. Used inside a transaction it would wait for that transaction's end where the database has
 * one connection, for ever: it says so at once, with either kind.
 */
function outsideOf(isWriting: () => boolean): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      if (isWriting()) throw new Error(`the store is read inside of its own transaction: ${USE}`)
      return node
    },
    transformResult: async ({ result }) => result,
  }
}
