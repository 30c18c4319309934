import type { PostgresPool } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Pool, PoolClient } from 'pg'

/**
 * The same pool; a statement that comes again and again is planned once a connection, which takes most of the time of
 * those that find a few rows by an index.
 */
export function preparing(pool: Pool, asked: Asked): PostgresPool {
  const nameOf = openNames()
  const known = new WeakMap<PoolClient, PoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const prepared = known.get(client) ?? preparingClient(client, { nameOf, asked })
      known.set(client, prepared)
      return prepared
    },
  }
}

/** Called with each statement that is sent; what it gives, when it is answered. */
type Asked = () => () => void

type NameOf = (text: string, parameters: readonly unknown[]) => string | undefined

/** Times that a statement comes before it is prepared: what comes seldom would only take the server's memory. */
const OFTEN = 5
/** Statements that are prepared, at most. */
const MOST_NAMES = 200
/** Those with more are lists, whose text is another with each length. */
const MOST_PARAMETERS = 16
const MOST_COUNTED = 1_000

/** The name of a prepared statement: the same for the same text on all connections. */
function openNames(): NameOf {
  const names = new Map<string, string>()
  const counts = new LRUCache<string, number>({ max: MOST_COUNTED })
  return (text, parameters) => {
    const known = names.get(text)
    if (known !== undefined) return known
    if (parameters.length === 0 || parameters.length > MOST_PARAMETERS) return undefined
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    if (count < OFTEN || names.size >= MOST_NAMES) return undefined
    const name = `tasdeeq-${names.size}`
    names.set(text, name)
    return name
  }
}

/** Statements of a connection after which they are prepared anew for the first time; then after twice as many. */
const FIRST_ANEW = 64

/**
 * A plan that was made while tables were nearly empty reads them from end to end, and the server notices only when it
 * makes statistics: statements are prepared anew as often as the tables may have doubled.
 */
function preparingClient(
  client: PoolClient,
  { nameOf, asked }: { readonly nameOf: NameOf; readonly asked: Asked },
): PoolClient {
  let anew = FIRST_ANEW
  let count = 0
  async function query(text: string, parameters: readonly unknown[]): Promise<unknown> {
    const values = [...parameters]
    const name = nameOf(text, parameters)
    if (name === undefined) return client.query(text, values)
    if (++count > anew) {
      anew *= 2
      await client.query('deallocate all')
    }
    // Another name each time: the driver remembers by it what it need not prepare again.
    return client.query({ name: `${name}-${anew}`, text, values })
  }
  async function watchedQuery(text: string, parameters: readonly unknown[]): Promise<unknown> {
    const answered = asked()
    try {
      return await query(text, parameters)
    } finally {
      answered()
    }
  }
  return new Proxy(client, {
    get: (target, name) => {
      if (name === 'query') return watchedQuery
      const member: unknown = Reflect.get(target, name, target)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
