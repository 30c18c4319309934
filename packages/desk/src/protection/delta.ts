import type { RecordChanges, Warning } from '@tasdeeq/engine'
import type { EntryRow, Page } from './page.ts'
import type { Delta } from './protection.ts'
import type { Signatures } from './signatures.ts'

/** What was made once for all who ask the same; who it is for is said when it is signed. */
export type Made = Omit<Delta, 'for' | 'mark'>

export interface AskedDelta {
  readonly desk: string
  readonly after: number | undefined
  /** Seq of the last change of any entry, read before the page: what is not in the page is not for this receiver. */
  readonly change: number
  readonly now: number
  /** What was changed of the knowledge, read after the page. */
  readonly records: RecordChanges
}

export interface DeltaParts {
  readonly seed: string
  readonly signatures: Signatures
}

/** A page of entries as it goes out. What is over is named by its id alone. */
export async function deltaOf(
  page: Page,
  asked: AskedDelta,
  { seed, signatures }: DeltaParts,
): Promise<Made> {
  const { desk, after, change, now, records } = asked
  // To those alone who have not got them, and with the first of many pages: who goes on after it asks after its entries,
  // which may be younger than what was changed of the knowledge.
  const isNews = records.cursor > (after ?? 0)
  const last = page.rows.at(-1)?.seq ?? 0
  const inForce = page.rows.filter((row) => isInForce(row, now))
  const texts = inForce.flatMap(({ kind, value }) => (kind === 'text' ? value : []))
  const signed = await signatures(texts)
  return {
    v: 1,
    desk,
    after: after ?? null,
    cursor: page.more ? last : Math.max(last, change, after ?? 0),
    more: page.more,
    time: now,
    seed,
    warnings: inForce.flatMap((row) => warningOf(row, signed) ?? []),
    withdrawn: page.rows.filter((row) => !isInForce(row, now)).map(({ id }) => id),
    ...(isNews && { records }),
  }
}

function isInForce({ revoked, expires }: EntryRow, now: number): boolean {
  return revoked === null && expires > now
}

/** Undefined: a text too short to be told from others. */
function warningOf(row: EntryRow, signed: ReadonlyMap<string, string>): Warning | undefined {
  const { id, kind, campaign, because, from_time: from, expires } = row
  const value = kind === 'text' ? (signed.get(row.value) ?? '') : row.value
  if (value === '') return undefined
  const outcome = row.outcome === 'unwanted' ? 'unwanted' : 'fraud'
  return { id, kind, value, campaign, outcome, because, from, expires }
}
