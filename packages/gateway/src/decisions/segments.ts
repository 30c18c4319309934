import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DecisionRecord } from '../decision.ts'

/** A file of the spool: `20261122T071500-12.ndjson`; the number gives the order. */
export interface Segment {
  readonly name: string
  readonly number: number
  readonly bytes: number
}

/** A place between two records. */
export interface Cursor {
  readonly segment: string
  /** Bytes from its start. */
  readonly offset: number
}

export interface Spooled {
  readonly record: DecisionRecord
  /** As it stands in the file, without the end of the line. */
  readonly line: string
  /** The place after it. */
  readonly next: Cursor
}

/** A longer line is no record of ours, and is passed over. */
const LONGEST = 16 * 1024 * 1024

/** The segments of a folder, oldest first. */
export async function segmentsOf(folder: string): Promise<readonly Segment[]> {
  const names = (await readdir(folder)).flatMap((name) => {
    const number = numberOf(name)
    return number === undefined ? [] : [{ name, number }]
  })
  names.sort((a, b) => a.number - b.number)
  const found = await Promise.all(
    names.map(async ({ name, number }) => {
      const bytes = await sizeOf(join(folder, name))
      return bytes === undefined ? [] : [{ name, number, bytes }]
    }),
  )
  return found.flat()
}

/** Undefined: its time was over while the others were looked at. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** @param now milliseconds since 1970 */
export function segmentName(now: number, number: number): string {
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')
  return `${time}-${number}.ndjson`
}

export function numberOf(name: string): number | undefined {
  const match = /^\d{8}T\d{6}-(\d{1,12})\.ndjson$/u.exec(name)
  return match ? Number(match[1]) : undefined
}

/**
 * All records of a folder, oldest first, also while a gateway writes there. What is no whole record is passed over.
 *
 * @throws Error where the folder cannot be read
 */
export async function* readDecisions(folder: string): AsyncGenerator<DecisionRecord> {
  for (const segment of await segmentsOf(folder)) {
    for await (const { record } of readSegment(folder, segment)) yield record
  }
}

/** The whole records of a segment, up to the size it is known to have; none where its time was over meanwhile. */
export async function* readSegment(
  folder: string,
  { name, bytes }: Pick<Segment, 'name' | 'bytes'>,
  from = 0,
): AsyncGenerator<Spooled> {
  if (from >= bytes) return
  const stream = createReadStream(join(folder, name), { start: from, end: bytes - 1 })
  let offset = from
  for await (const line of lines(unlessGone(stream))) {
    offset += line.length + 1
    const text = line.toString('utf8')
    const record = parse(text)
    if (record) yield { record, line: text, next: { segment: name, offset } }
  }
}

async function* unlessGone(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

const LF = 0x0a

/** Without the last one where its end is missing. */
async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end)])
      begun = []
      length = 0
      from = end + 1
    }
    const rest = chunk.subarray(from)
    length += rest.length
    if (length > LONGEST) throw new Error('a decision record is longer than 16 MB')
    begun.push(rest)
  }
}

function parse(line: string): DecisionRecord | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is DecisionRecord {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1
}
