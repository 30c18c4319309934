import type { Caller } from '../../caller.ts'
import type { Desk } from '../../desk.ts'
import type { ToRead } from '../../reading.ts'
import { seenArriving } from '../../reading/first-hand.ts'
import { reportFor } from './rows.ts'

/**
 * The bytes of a report for somebody who may see it; that they were fetched is logged before. Undefined: no such
 * report, or its bytes are erased.
 */
export async function fetchReport(
  desk: Pick<Desk, 'store' | 'blobs' | 'now'>,
  asked: {
    readonly report: string
    readonly as: 'raw' | 'preview'
    readonly caller: Extract<Caller, { kind: 'user' }>
  },
): Promise<ToRead | undefined> {
  const { report, as, caller } = asked
  const { clearance } = caller
  const row = await reportFor(desk.store.db, { id: report, clearance })
  if (!row) return undefined
  const raw = await desk.blobs.get(row.content)
  if (!raw) return undefined
  await desk.store.write(({ append }) =>
    append([
      {
        kind: 'content-fetched',
        subject: Buffer.from(row.content).toString('hex'),
        actor: { kind: 'user', id: caller.id },
        tool: 'api',
        time: desk.now(),
        body: { report, as },
      },
    ]),
  )
  const { form, channel, country, received, via } = row
  return { raw, form, channel, country, received, isFirstHand: seenArriving(via) }
}
