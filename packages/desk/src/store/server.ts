import { PostgresDialect } from 'kysely'
import { Client, Pool, types, type CustomTypesConfig, type PoolConfig } from 'pg'
import type { Log } from '../running.ts'
import { openAnswering, type Silence } from './answering.ts'
import type { Connected } from './connected.ts'
import { preparing } from './preparing.ts'
import {
  BYTEA,
  BYTEA_ARRAY,
  INT8,
  INT8_ARRAY,
  readBigint,
  readBytes,
  TEXT_ARRAY,
} from './values.ts'

/** A PostgreSQL server's database. It may go away and come back: connections are made anew as they are needed. */
export async function openServer(
  url: string,
  log: Log,
  silence: Silence = SILENCE,
): Promise<Connected> {
  const answering = openAnswering({ isThere: () => isThere(url, silence.answer), log, silence })
  const pool = new Pool({ ...optionsOf(url), stream: answering.socket })
  // One that breaks is replaced; without listeners, for idle ones and for those at work, the process would end.
  pool.on('error', (error) => {
    log.warn({ cause: error.message }, 'a connection to the database broke')
  })
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    kind: 'server',
    dialect: new PostgresDialect({ pool: preparing(pool, answering.asked) }),
    settled: async () => {},
    [Symbol.asyncDispose]: async () => {
      answering[Symbol.dispose]()
      if (!pool.ending) await pool.end()
    },
  }
}

function optionsOf(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'tasdeeq',
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // An idle connection that a network lost is found out in some twenty seconds, and not in hours.
    keepAliveInitialDelayMillis: 10_000,
    // A process that was stopped inside a transaction must not hold the end of the log for ever.
    idle_in_transaction_session_timeout: 60_000,
    lock_timeout: 60_000,
    options: SETTINGS,
    types: { getTypeParser },
  }
}

const CONNECTIONS = 12

/** Shorter than a request may take; longer than a server that is there takes to answer, however busy. */
const SILENCE: Silence = { least: 8_000, answer: 8_000 }

/** One that refuses, as for too many connections, is there: only silence, and a network that says so, tells otherwise. */
async function isThere(url: string, answer: number): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: answer })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch (error) {
    return error instanceof Error && 'severity' in error
  } finally {
    client.end().catch(() => {})
  }
}

/** Statements are short and look up rows by index: disks seek fast today, and compiling plans costs more than it gains. */
const SETTINGS = '-c random_page_cost=1.1 -c jit=off'

const getTypeParser: CustomTypesConfig['getTypeParser'] = (id, format) =>
  readers[id] ?? types.getTypeParser(id, format)

const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: readBigint,
  [BYTEA]: readBytes,
  [INT8_ARRAY]: (text) => texts(text).map((item) => item && readBigint(item)),
  [BYTEA_ARRAY]: (text) => texts(text).map((item) => item && readBytes(item)),
}

function texts(array: string): readonly (string | null)[] {
  return parserOf(TEXT_ARRAY)(array)
}

const parserOf: (id: number) => (text: string) => readonly (string | null)[] = types.getTypeParser
