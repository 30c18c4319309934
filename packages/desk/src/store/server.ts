import { PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from '../running.ts'
import type { Connected } from './connected.ts'
import { BYTEA, INT8, readBigint, readBytes } from './values.ts'

/** A PostgreSQL server's database. It may go away and come back: connections are made anew as they are needed. */
export async function openServer(url: string, log: Log): Promise<Connected> {
  const pool = new pg.Pool(optionsOf(url))
  // An idle connection that breaks is replaced; without a listener the process would end.
  pool.on('error', (error) => {
    log.warn({ cause: error.message }, 'a connection to the database broke')
  })
  return {
    kind: 'server',
    dialect: new PostgresDialect({ pool }),
    settled: async () => {},
    [Symbol.asyncDispose]: async () => {
      if (!pool.ending) await pool.end()
    },
  }
}

/** How a connection is made, for the pool and for the one that listens. */
function optionsOf(url: string): pg.PoolConfig {
  return {
    connectionString: url,
    application_name: 'tasdeeq',
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // A process that was stopped inside a transaction must not hold the end of the log for ever.
    idle_in_transaction_session_timeout: 60_000,
    lock_timeout: 60_000,
    types: { getTypeParser },
  }
}

const CONNECTIONS = 12

const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (id, format) => {
  if (id === INT8) return readBigint
  if (id === BYTEA) return readBytes
  return pg.types.getTypeParser(id, format)
}
