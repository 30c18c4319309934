import { checkViews } from '../../src/events/rebuild.ts'
import { verifyLog } from '../../src/events/verify.ts'
import { receiptHash } from '../../src/intake/receipt-number.ts'
import { loadDeskConfig } from '../../src/program/load.ts'
import { openData, type Data } from '../../src/program/data.ts'
import { quiet } from '../databases.ts'
import type { DeskSetting } from './desk-child.ts'
import type { Acknowledged } from './reporter.ts'

/** What is in a desk's data after all that was done to it. */
export interface Counted {
  /** Reports in the database. */
  readonly stored: number
  /** Keys of those that were acknowledged and whose receipt leads to no report, or to another. */
  readonly lost: readonly string[]
  /** Reports beside those that were acknowledged: one for each key is right. */
  readonly surplus: number
  /** Reports without a campaign. */
  readonly unassigned: number
  /** Contents whose bytes are not there. */
  readonly withoutBytes: number
  /** `whole`, or where the log is broken. */
  readonly log: string
  /** Views that are not what the log says. */
  readonly differences: readonly string[]
}

/** Of a desk that has ended. */
export async function count(
  { data, databaseUrl }: DeskSetting,
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<Counted> {
  const environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }
  await using opened = await openData(await loadDeskConfig({ data, environment }), quiet)
  const { db } = opened.store
  const byReceipt = await reportsByReceipt(opened)
  const log = await verifyLog(db)
  const { differences } = await checkViews(db)
  return {
    stored: byReceipt.size,
    lost: [...acknowledged]
      .filter(
        ([, { receipt, report }]) =>
          byReceipt.get(hex(receiptHash(opened.keys.names, receipt))) !== report,
      )
      .map(([key]) => key),
    surplus: byReceipt.size - new Set([...acknowledged.values()].map(({ report }) => report)).size,
    unassigned: (await db.selectFrom('reports').select('id').where('text', 'is', null).execute())
      .length,
    withoutBytes: await countWithoutBytes(opened),
    log: log.kind === 'whole' ? 'whole' : `broken at ${log.seq}: ${log.why}`,
    differences: differences.map(({ view, one, other }) => `${view}: ${one} is not ${other}`),
  }
}

async function reportsByReceipt({ store }: Data): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db.selectFrom('reports').select(['id', 'receipt']).execute()
  return new Map(rows.map(({ id, receipt }) => [hex(receipt), id]))
}

async function countWithoutBytes({ store, blobs }: Data): Promise<number> {
  const contents = await store.db.selectFrom('contents').select('sha256').execute()
  let without = 0
  for (const { sha256 } of contents) if ((await blobs.get(sha256)) === undefined) without++
  return without
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
