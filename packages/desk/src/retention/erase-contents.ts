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
    const page = await reportsAfter(parts, until)
    const old = withoutYoung(page, { before, now: parts.now() })
    await mark(parts, old, before)
    contents += await eraseMarked(parts)
    until = old.at(-1)?.seq ?? until
    if (old.length < PAGE) return { contents, until }
  }
}

interface PlacedReport {
  readonly seq: number
  readonly content: Uint8Array
  readonly received: number
}

function reportsAfter({ store }: Parts, after: number): Promise<readonly PlacedReport[]> {
  return store.db
    .selectFrom('reports')
    .select(['seq', 'content', 'received'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(PAGE)
    .execute()
}

/**
 * Reports come into the log in the order of their time, but for those of a desk whose clock was ahead: what came after
 * one of these is looked at nevertheless. Its own bytes go at the first start after their time.
 */
function withoutYoung(
  page: readonly PlacedReport[],
  { before, now }: { readonly before: number; readonly now: number },
): readonly PlacedReport[] {
  const young = page.findIndex(({ received }) => received >= before && received <= now)
  return young < 0 ? page : page.slice(0, young)
}

/** At the log's end: a report that is there already hinders it, and one that comes later sees the mark. */
async function mark(parts: Parts, page: readonly PlacedReport[], before: number): Promise<void> {
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

function contentsOf(page: readonly PlacedReport[]): readonly Uint8Array[] {
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
