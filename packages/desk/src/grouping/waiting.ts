import { sql, type Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'
import type { ReportsTable } from '../store/tables.ts'

/** A report that has no text yet. */
export interface Waiting {
  readonly report: string
  readonly seq: number
  readonly received: number
  /** SHA-256, hexadecimal. */
  readonly content: string
  readonly form: ReportsTable['form']
  readonly channel: ReportsTable['channel']
  readonly country: string
  readonly tlp: ReportsTable['tlp']
  readonly via: ReportsTable['via']
  /** The text of its content, where that was read before. */
  readonly text: string | null
}

/** Reports without a text after this place in the log, oldest first. */
export async function waitingAfter(
  db: Kysely<Tables>,
  after: number,
  most: number,
): Promise<readonly Waiting[]> {
  const rows = await db
    .selectFrom('reports')
    .leftJoin('contents', 'contents.sha256', 'reports.content')
    .select([
      'reports.id as report',
      'reports.seq',
      'reports.received',
      'reports.content',
      'reports.form',
      'reports.channel',
      'reports.country',
      'reports.tlp',
      'reports.via',
      'contents.text as text',
    ])
    .where('reports.text', 'is', null)
    .where('reports.seq', '>', after)
    .orderBy('reports.seq')
    // Written out, the server knows that it is few, and goes along the index.
    .limit(sql.lit(most))
    .execute()
  return rows.map((row) => ({ ...row, content: Buffer.from(row.content).toString('hex') }))
}

export async function countWaiting(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('text', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}
