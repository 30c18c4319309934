import type { Kysely } from 'kysely'
import { tlps, type Tlp } from '../marking.ts'
import type { DecisionsTable, EntriesTable, Tables } from '../store/tables.ts'

/** An entry as it stands in the table. */
export interface EntryRow extends Pick<
  EntriesTable,
  'id' | 'campaign' | 'kind' | 'value' | 'from_time' | 'expires' | 'revoked' | 'seq'
> {
  readonly because: { readonly en: string; readonly ur: string }
  /** Of the decision that put it in force. */
  readonly outcome: DecisionsTable['outcome']
}

export interface Page {
  readonly rows: readonly EntryRow[]
  readonly more: boolean
}

/** Entries of a page. */
const MOST = 5_000

/**
 * Entries that changed after a cursor and may be shared with this clearance, in order. Those of one event are never
 * torn apart, so that the next page can begin after a seq.
 *
 * @param after absent: all that is in force now
 */
export async function readPage(
  db: Kysely<Tables>,
  asked: { readonly after: number | undefined; readonly clearance: Tlp; readonly now: number },
): Promise<Page> {
  const rows = await select(db, asked, { limit: MOST + 1 })
  const next = rows[MOST]
  if (next === undefined) return { rows, more: false }
  const whole = rows.filter(({ seq }) => seq !== next.seq)
  if (whole.length > 0) return { rows: whole, more: true }
  // One decision has more entries than a page.
  return { rows: await select(db, asked, { seq: next.seq }), more: true }
}

async function select(
  db: Kysely<Tables>,
  { after, clearance, now }: Parameters<typeof readPage>[1],
  { limit, seq }: { readonly limit?: number; readonly seq?: number },
): Promise<readonly EntryRow[]> {
  let query = db
    .selectFrom('entries')
    .innerJoin('decisions', 'decisions.id', 'entries.decision')
    .select([...COLUMNS, 'decisions.outcome'])
    .where('entries.tlp', 'in', tlps.slice(0, tlps.indexOf(clearance) + 1))
    .orderBy('entries.seq')
    .orderBy('entries.id')
  if (after === undefined)
    query = query.where('entries.revoked', 'is', null).where('entries.expires', '>', now)
  else query = query.where('entries.seq', '>', after)
  if (seq !== undefined) query = query.where('entries.seq', '=', seq)
  if (limit !== undefined) query = query.limit(limit)
  return await query.execute()
}

const COLUMNS = [
  'entries.id',
  'entries.campaign',
  'entries.kind',
  'entries.value',
  'entries.because',
  'entries.from_time',
  'entries.expires',
  'entries.revoked',
  'entries.seq',
] as const

/** Seq of the last change of any entry; 0: there never was one. */
export async function lastChange(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('entries')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirst()
  return row?.last ?? 0
}
