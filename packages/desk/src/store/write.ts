import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely, KyselyPlugin } from 'kysely'
import { openAppending } from '../events/append.ts'
import type { Store, Writing } from './store.ts'
import type { Tables } from './tables.ts'

/** A store's two ways to its database. */
export interface Ways {
  readonly write: Store['write']
  readonly reading: Kysely<Tables>
}

/**
 * Transactions that write go one after another: each has the end of the log from its beginning, so that what it reads
 * still holds when it commits, and no two wait for each other's rows.
 */
export function openWays(db: Kysely<Tables>, appended: (head: number) => void): Ways {
  const writing = new AsyncLocalStorage<{ readonly open: boolean }>()
  const isWriting = (): boolean => writing.getStore()?.open === true
  let turn: Promise<unknown> = Promise.resolve()
  return {
    write: (work) => {
      if (isWriting()) throw new Error(`a transaction inside a transaction: ${USE}`)
      const done = turn.then(() => transact({ db, work, writing, appended }))
      turn = done.catch(() => {})
      return done
    },
    reading: db.withPlugin(outsideOf(isWriting)),
  }
}

const USE = 'inside of `write` work with what it hands over'

interface Transacting<Result> {
  readonly db: Kysely<Tables>
  readonly work: (writing: Writing) => Promise<Result>
  readonly writing: AsyncLocalStorage<{ readonly open: boolean }>
  readonly appended: (head: number) => void
}

async function transact<Result>({
  db,
  work,
  writing: now,
  appended,
}: Transacting<Result>): Promise<Result> {
  const state = { open: true }
  let head = 0
  try {
    const result = await db.transaction().execute(async (transaction) => {
      const append = await openAppending(transaction)
      const writing: Writing = {
        db: transaction,
        append: async (events) => {
          const written = await append(events)
          head = written.at(-1)?.seq ?? head
          return written
        },
      }
      return now.run(state, () => work(writing))
    })
    if (head > 0) appended(head)
    return result
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
