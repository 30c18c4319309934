import type { DatabaseConnection, Dialect, Driver } from 'kysely'
import { StoreFailure } from './store.ts'

/** The same dialect; where the database or the disk cannot do its work now, what it throws is a StoreFailure. */
export function tellingFailures(dialect: Dialect): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => watched<Driver>(dialect.createDriver(), asConnection),
  }
}

/** What a driver threw, as a StoreFailure where it is one; as it is otherwise: then the statement was wrong. */
export function asStoreFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure || !isFailure(error)) return error
  return new StoreFailure(`the database cannot do this now: ${error.message}`, { cause: error })
}

/** A driver hands out connections, and is given them back: they are watched like itself. */
function asConnection(result: unknown): unknown {
  return isConnection(result) ? watched(result, (value) => value) : result
}

function watched<Target extends object>(
  target: Target,
  carried: (result: unknown) => unknown,
): Target {
  return new Proxy(target, {
    get: (_, name) => {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      return (...given: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, given)
        return result instanceof Promise ? result.then(carried, rethrow) : result
      }
    },
  })
}

function rethrow(error: unknown): never {
  throw asStoreFailure(error)
}

function isConnection(value: unknown): value is DatabaseConnection {
  return typeof value === 'object' && value !== null && 'executeQuery' in value
}

/**
 * Classes of SQLSTATE (PostgreSQL, appendix A): 08 connection, 53 resources (53100 disk full), 57P operator's
 * intervention, 58 system, 40 rolled back, 55P03 a lock was not to be had, 25P03 idle for too long, 25006 only reading
 * is possible (a server that another has replaced), 57014 broken off (the server's own limit of time).
 */
const SQL_STATES = ['08', '53', '57P', '58', '40', '55P03', '25P03', '25006', '57014']

/** What sockets and file systems say (errno). */
const SYSTEM_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENFILE',
]

/** node-postgres gives these without a code. */
const PLAIN = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
  'Connection ended unexpectedly',
]

function isFailure(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined) return PLAIN.some((start) => error.message.startsWith(start))
  return SYSTEM_CODES.includes(code) || SQL_STATES.some((start) => code.startsWith(start))
}
