import type { Kysely } from 'kysely'
import type { Desk } from '../desk.ts'
import { bytesOf, isAmong } from '../store/rows.ts'
import type { Tables } from '../store/tables.ts'
import { eraseMarked } from './erase-marked.ts'

type Parts = Pick<Desk, 'store' | 'blobs' | 'now'>

/** Reports that are looked at together. */
const PAGE = 500

export interface Erased {
  /** Contents whose bytes are gone. */
  readonly contents: number
  /** Seq of the report until which nothing is left to be erased. */
  readonly until: number
}

/**
 * Erases the bytes of what was reported last longer ago than they are kept; what was read of them stays. Cut off at any
 * point it is gone on with by the next, at whichever desk, and no log says that something is gone which is not.
 *
 * @param keep milliseconds
 * @param after where the time before ended
 */
export async function eraseContents(
  parts: Parts,
  { keep, after }: { readonly keep: number; readonly after: number },
): Promise<Erased> {
  const before = parts.now() - keep
  let [contents, until] = [0, after]
  while (true) {
    const page = await oldReports(parts, { before, after: until })
    await mark(parts, page, before)
    contents += await eraseMarked(parts)
    until = page.at(-1)?.seq ?? until
    if (page.length < PAGE) return { contents, until }
  }
}

interface OldReport {
  readonly seq: number
  readonly content: Uint8Array
}

/** Reports come into the log in the order of their time. */
async function oldReports(
  { store }: Parts,
  { before, after }: { readonly before: number; readonly after: number },
): Promise<readonly OldReport[]> {
  const page = await store.db
    .selectFrom('reports')
    .select(['seq', 'content', 'received'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(PAGE)
    .execute()
  const young = page.findIndex(({ received }) => received >= before)
  return young < 0 ? page : page.slice(0, young)
}

/** At the log's end: a report that is there already hinders it, and one that comes later sees the mark. */
async function mark(parts: Parts, page: readonly OldReport[], before: number): Promise<void> {
  const { store } = parts
  const likely = await overOf(store.db, contentsOf(page), before)
  if (likely.length === 0) return
  await store.write(async ({ db }) => {
    const over = await overOf(db, likely, before)
    if (over.length === 0) return
    await db
      .insertInto('retiring')
      .values(over.map((content) => ({ content })))
      .execute()
  })
}

function contentsOf(page: readonly OldReport[]): readonly Uint8Array[] {
  return page.map(({ content }) => content)
}

/** Those that nobody reported since, whose bytes are there, and which are not marked. */
async function overOf(
  db: Kysely<Tables>,
  contents: readonly Uint8Array[],
  before: number,
): Promise<readonly Uint8Array[]> {
  if (contents.length === 0) return []
  const rows = await db
    .selectFrom('contents')
    .innerJoin('reports', 'reports.content', 'contents.sha256')
    .select('contents.sha256')
    .where(isAmong('contents.sha256', 'bytea', contents.map(bytesOf)))
    .where('contents.erased', 'is', null)
    .where('contents.sha256', 'not in', db.selectFrom('retiring').select('content'))
    .groupBy('contents.sha256')
    .having(({ fn }) => fn.max('reports.received'), '<', before)
    .execute()
  return rows.map(({ sha256 }) => sha256)
}
