import type { Dialect } from 'kysely'
import type { Upkeep } from './upkeep.ts'

/** A database that can be talked to. */
export interface Connected extends AsyncDisposable {
  readonly kind: 'embedded' | 'server'
  readonly dialect: Dialect
  /** All that was done until now is durable, the making of the database itself, too. */
  readonly settled: () => Promise<void>
  /** What is to be done before and after transactions that write. */
  readonly upkeep?: Upkeep
}
