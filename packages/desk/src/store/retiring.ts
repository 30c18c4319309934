import { sql, type Kysely } from 'kysely'
import { bytesOf, given, isAmong } from './rows.ts'
import type { Kept, Writing } from './store.ts'
import type { Tables } from './tables.ts'

/**
 * Bytes are erased in three steps, so that a report of them that is on its way at whichever desk loses nothing
 * (`docs/decisions/0019-erasing-beside-intake.md`):
 *
 * 1. a transaction at the end of the log marks contents that nobody reported lately,
 * 2. whoever has a mark's row locked erases the bytes,
 * 3. a transaction at the end of the log says so, and removes the mark.
 *
 * A report is committed at the end of the log, too, and only where {@link goneOf} has nothing against it.
 */
export interface Gone {
  /** Seq of the last event: what is put from now on was not erased before it. */
  readonly head: number
  /** Hashes, hexadecimal, of which it is not certain that the bytes are kept: they are to be put back. */
  readonly contents: ReadonlySet<string>
}

/** Which of these are marked, or were erased since they were seen. Inside of a transaction that writes. */
export async function goneOf({ db }: Writing, kept: readonly Kept[]): Promise<Gone> {
  const since = kept.reduce((least, { asOf }) => Math.min(least, asOf), Number.MAX_SAFE_INTEGER)
  const { rows } = await sql<{ readonly head: number; readonly any: boolean }>`
    select seq as head, exists (select from retiring) or exists (
      select from log where kind = 'content-erased' and seq > ${since}) as any
    from log_head`.execute(db)
  const { head, any } = rows[0]!
  return { head, contents: any ? await contentsGone(db, kept) : new Set() }
}

async function contentsGone(
  db: Kysely<Tables>,
  kept: readonly Kept[],
): Promise<ReadonlySet<string>> {
  const put = kept.map(({ sha256, asOf }) => ({ sha256: bytesOf(sha256), as_of: asOf }))
  const { rows } = await sql<{ readonly name: string }>`
    select encode(given.sha256, 'hex') as name from ${given(put, 'sha256 bytea, as_of bigint')}
    where exists (select from retiring where content = given.sha256) or exists (
      select from log where subject = encode(given.sha256, 'hex')
        and kind = 'content-erased' and seq > given.as_of)`.execute(db)
  return new Set(rows.map(({ name }) => name))
}

/**
 * Takes a mark off, in a transaction of its own: waits while somebody erases the bytes, and nobody does from then on.
 * `putBack` makes certain that they are there: before others see the mark gone.
 */
export async function unmark(
  db: Kysely<Tables>,
  content: Uint8Array,
  putBack: () => Promise<unknown>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('retiring').where('content', '=', content).execute()
    await putBack()
  })
}

/**
 * Marks those that are marked or erased, once more: a report that was known already came with the bytes, which nobody
 * needs. The mark that is there is no help, for the bytes may have been erased before they came.
 */
export async function markAgain({ db }: Writing, contents: readonly Uint8Array[]): Promise<void> {
  if (contents.length === 0) return
  await sql`insert into retiring (content) select sha256 from contents
    where ${isAmong('sha256', 'bytea', contents.map(bytesOf))} and (erased is not null
      or exists (select from retiring where content = sha256))`.execute(db)
}
