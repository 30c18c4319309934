import { statfsSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { StoreFailure } from './store.ts'

/** What a server does by itself, in the background, and an embedded database has to be told. */
export interface Upkeep {
  /** @throws StoreFailure where the disk is nearly full: PostgreSQL does not survive a log that cannot grow */
  readonly before: () => void
  /** After a transaction, with the log's head. */
  readonly after: (head: number) => Promise<void>
}

/** Bytes that stay free: three segments of the write-ahead log, and what one transaction may take. */
const RESERVE = 96 * 2 ** 20
/** Bytes of write-ahead log after which a checkpoint lets it be used again; that much is replayed after a crash. */
const CHECKPOINT = 64 * 2 ** 20
/** Events, at least, and share of the log, after which dead rows are removed and statistics made. */
const VACUUM = 2000
const VACUUM_SHARE = 0.25

/** @param folder on the disk that is watched */
export async function openUpkeep(pglite: PGlite, folder: string): Promise<Upkeep> {
  let checkpointed = await written(pglite)
  let vacuumed: number | undefined
  return {
    before: () => {
      const { bavail, bsize } = statfsSync(folder)
      if (bavail * bsize < RESERVE)
        throw new StoreFailure(`the disk is nearly full: make room in ${folder}`)
    },
    after: async (head) => {
      vacuumed ??= await rowsKnown(pglite)
      if (head - vacuumed >= Math.max(VACUUM, head * VACUUM_SHARE)) {
        vacuumed = head
        for (const table of await tables(pglite)) await pglite.exec(`vacuum (analyze) "${table}"`)
      }
      const now = await written(pglite)
      if (now - checkpointed < CHECKPOINT) return
      await pglite.exec('checkpoint')
      checkpointed = now
    },
  }
}

/** Bytes of write-ahead log since the database was made. */
async function written(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ readonly bytes: number }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as bytes`,
  )
  return rows[0]!.bytes
}

/** Rows of the log when its statistics were last made. */
async function rowsKnown(pglite: PGlite): Promise<number> {
  const { rows } = await pglite.query<{ readonly rows: number }>(
    `select reltuples::float8 as rows from pg_class where oid = 'log'::regclass`,
  )
  return Math.max(0, rows[0]!.rows)
}

async function tables(pglite: PGlite): Promise<readonly string[]> {
  const { rows } = await pglite.query<{ readonly name: string }>(
    `select tablename as name from pg_tables where schemaname = current_schema()`,
  )
  return rows.map(({ name }) => name)
}
