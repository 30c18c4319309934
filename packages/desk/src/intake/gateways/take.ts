import { createHash } from 'node:crypto'
import type { Desk } from '../../desk.ts'
import type { Writing } from '../../store/store.ts'
import { keptDecision, type KeptDecision } from './record.ts'

export type DecisionsTaken =
  | {
      readonly kind: 'taken'
      readonly taken: number
      readonly repeated: number
      /** Lines that are no record that this desk knows. They are counted, and left out. */
      readonly unreadable: number
    }
  | { readonly kind: 'refused'; readonly why: 'too-many' | 'none-readable' }

/** Records of one batch. Gateways send 500. */
const MOST = 1_000

/** Takes a batch of a gateway's decisions, a line each. All of it is durable when it resolves; none is kept twice. */
export async function takeDecisions(
  desk: Pick<Desk, 'store' | 'log' | 'now'>,
  { gateway, body }: { readonly gateway: string; readonly body: Uint8Array },
): Promise<DecisionsTaken> {
  const lines = linesOf(body)
  if (lines.length > MOST) return { kind: 'refused', why: 'too-many' }
  const records = lines.flatMap((line) => keptDecision(line) ?? [])
  const unreadable = lines.length - records.length
  if (unreadable > 0) desk.log.warn({ gateway, unreadable }, 'decisions that cannot be read')
  if (lines.length > 0 && records.length === 0) return { kind: 'refused', why: 'none-readable' }
  const batch = createHash('sha256').update(body).digest('hex')
  const taken = await desk.store.write((writing) =>
    keep(writing, { gateway, records, batch, now: desk.now() }),
  )
  return { kind: 'taken', taken, repeated: records.length - taken, unreadable }
}

function linesOf(body: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(body)
  return text.split('\n').filter((line) => line.trim() !== '')
}

interface Keeping {
  readonly gateway: string
  readonly records: readonly KeptDecision[]
  readonly batch: string
  readonly now: number
}

/** PostgreSQL takes 65,535 values in a statement. */
const ROWS = 500

async function keep({ db, append }: Writing, keeping: Keeping): Promise<number> {
  const { gateway, records, batch, now } = keeping
  let taken = 0
  for (let from = 0; from < records.length; from += ROWS) {
    const rows = records.slice(from, from + ROWS).map(({ record, ...each }) => ({
      ...each,
      gateway,
      received: now,
      record: JSON.stringify(record),
    }))
    const fresh = await db
      .insertInto('gateway_decisions')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['gateway', 'id']).doNothing())
      .returning('id')
      .execute()
    taken += fresh.length
  }
  // The same batch sent again is no news.
  if (taken > 0)
    await append([
      {
        kind: 'decisions-received',
        subject: gateway,
        actor: { kind: 'gateway', id: gateway },
        tool: 'gateway',
        time: now,
        body: { records: taken, repeated: records.length - taken, batch },
      },
    ])
  return taken
}
