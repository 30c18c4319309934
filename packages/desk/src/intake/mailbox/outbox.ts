import type { Desk } from '../../desk.ts'
import { reporterName } from '../names.ts'
import { PATIENCE } from './hand-in.ts'

export type OutboxParts = Pick<Desk, 'store' | 'keys' | 'identitySeal' | 'now'>

/** A receipt that is to be sent. */
export interface Outgoing {
  /** The first report of it: its name in the outbox. */
  readonly report: string
  readonly address: string
  readonly reports: readonly string[]
  /** Times that it was tried before. */
  readonly attempts: number
}

/** Receipts that one address gets in a day. */
const A_DAY = 5
const DAY = 86_400_000
/** Receipts of one claim, which are sent one after the other. */
const TOGETHER = 5
/** Milliseconds after which attempts that nobody heard of again count as failed: longer than all of them last. */
const CLAIM = (TOGETHER + 1) * PATIENCE
/** How often it is tried: over a day and a half. */
const ATTEMPTS = 12
const FIRST_PAUSE = 30_000
/** What was sent is remembered for so long: the same mail may come again. */
const KEPT = 14 * DAY

/** Puts a receipt into the outbox; one that was there before is not sent again. Durable when it resolves. */
export async function putReceipt(
  { store, keys, identitySeal, now }: OutboxParts,
  {
    address,
    reports,
  }: { readonly address: string; readonly reports: readonly [string, ...string[]] },
): Promise<'put' | 'enough' | 'again'> {
  const reporter = reporterName(keys.names, address)
  if (!reporter) return 'enough'
  const [report] = reports
  const sealed = identitySeal.seal(JSON.stringify({ address, reports }), contextOf(report))
  return store.write(async ({ db }) => {
    const before = await db
      .selectFrom('outbox')
      .select('report')
      .where('reporter', '=', reporter)
      .where('created', '>', now() - DAY)
      .limit(A_DAY + 1)
      .execute()
    if (before.some((row) => row.report === report)) return 'again'
    if (before.length >= A_DAY) return 'enough'
    const row = { report, reporter, sealed, created: now(), due: now(), attempts: 0 }
    const put = await db
      .insertInto('outbox')
      .values(row)
      .onConflict((conflict) => conflict.column('report').doNothing())
      .returning('report')
      .execute()
    return put.length > 0 ? 'put' : 'again'
  })
}

/** Those whose time has come. Whoever gets them has some minutes to send them, and is the only one. */
export async function claimReceipts(parts: OutboxParts): Promise<readonly Outgoing[]> {
  const { store, identitySeal, now } = parts
  const rows = await store.write(({ db }) =>
    db
      .updateTable('outbox')
      .set((eb) => ({ due: now() + CLAIM, attempts: eb('attempts', '+', 1) }))
      .where('report', 'in', (within) =>
        within
          .selectFrom('outbox')
          .select('report')
          .where('sealed', 'is not', null)
          .where('due', '<=', now())
          .orderBy('due')
          .limit(TOGETHER)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['report', 'sealed', 'attempts'])
      .execute(),
  )
  return rows.flatMap(({ report, sealed, attempts }) => {
    if (sealed === null) return []
    const text = Buffer.from(identitySeal.open(sealed, contextOf(report))).toString()
    const { address, reports } = JSON.parse(text) as Pick<Outgoing, 'address' | 'reports'>
    return [{ report, address, reports, attempts: attempts - 1 }]
  })
}

/** Sent, or given up: the address is removed. */
export async function closeReceipt({ store }: OutboxParts, report: string): Promise<void> {
  await store.write(({ db }) =>
    db.updateTable('outbox').set({ sealed: null }).where('report', '=', report).execute(),
  )
}

/** It is tried again later, or given up after a day and a half. */
export async function postpone(
  parts: OutboxParts,
  { report, attempts }: Outgoing,
): Promise<'later' | 'given-up'> {
  if (attempts + 1 >= ATTEMPTS) {
    await closeReceipt(parts, report)
    return 'given-up'
  }
  const due = parts.now() + FIRST_PAUSE * 2 ** attempts
  await parts.store.write(({ db }) =>
    db.updateTable('outbox').set({ due }).where('report', '=', report).execute(),
  )
  return 'later'
}

export async function forgetSent({ store, now }: OutboxParts): Promise<void> {
  await store.write(({ db }) =>
    db
      .deleteFrom('outbox')
      .where('created', '<', now() - KEPT)
      .where('sealed', 'is', null)
      .execute(),
  )
}

function contextOf(report: string): string {
  return `outbox:${report}`
}
