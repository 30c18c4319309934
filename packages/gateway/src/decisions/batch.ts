import type { Cursor, Spooled } from './segments.ts'

/** Records that go to the desk in one request. */
export interface Batch {
  /** A line each. */
  readonly body: string
  readonly records: number
  /** The place after the last. */
  readonly next: Cursor
}

export const MOST_RECORDS = 500
const MOST_BYTES = 1_000_000

/** The next records, at most so many and 1 MB; a larger one goes alone. Undefined where there is none. */
export async function nextBatch(
  records: AsyncIterable<Spooled>,
  most: number,
): Promise<Batch | undefined> {
  const lines: string[] = []
  let bytes = 0
  let last: Cursor | undefined
  for await (const { line, next } of records) {
    bytes += Buffer.byteLength(line) + 1
    if (lines.length > 0 && bytes > MOST_BYTES) break
    lines.push(line)
    last = next
    if (lines.length >= most) break
  }
  return last && { body: `${lines.join('\n')}\n`, records: lines.length, next: last }
}
