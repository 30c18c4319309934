import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { chained, GENESIS } from './chain.ts'
import type { Verified } from './verify.ts'

/** `withheld`: of so many events the file has no body, as whoever exported it may not see them: they cannot be proven. */
export type VerifiedFile = Verified | (Whole & { readonly withheld: number })

type Whole = Omit<Extract<Verified, { kind: 'whole' }>, 'kind'> & { readonly kind: 'withheld' }

/**
 * Goes over a log that `/events/log/export` gave, newest or oldest first, with nothing but the file: numbers from 1
 * without a gap, and each hash over the one before.
 *
 * @throws Error of the file system
 */
export async function verifyExported(file: string): Promise<VerifiedFile> {
  const lines = createInterface({
    input: file === '-' ? process.stdin : createReadStream(file),
    crlfDelay: Infinity,
  })
  let reached: Reached | undefined
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const step = stepTo(reached, eventIn(line), number)
    if ('kind' in step) return step
    reached = step
  }
  return reached ? ended(reached) : broken(0, 'there is no event in the file')
}

/** How far the file was read. */
interface Reached {
  readonly first: Exported
  readonly last: Exported
  readonly count: number
  readonly withheld: number
}

function stepTo(
  reached: Reached | undefined,
  event: Exported | undefined,
  line: number,
): Reached | Broken {
  if (event === undefined)
    return broken(reached?.last.seq ?? 0, `line ${line} is no event of an exported log`)
  const withheld = event.body === undefined ? 1 : 0
  if (reached === undefined) return { first: event, last: event, count: 1, withheld }
  const wrong = wrongBetween(reached.last, event)
  if (wrong) return wrong
  const { first, count } = reached
  return { first, last: event, count: count + 1, withheld: reached.withheld + withheld }
}

const schema = z.strictObject({
  seq: z.int().positive(),
  time: z.number(),
  kind: z.string(),
  subject: z.string(),
  actor: z.strictObject({ kind: z.string(), id: z.string().optional() }),
  tool: z.string(),
  body: z.record(z.string(), z.unknown()).optional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
})

type Exported = z.infer<typeof schema>

function eventIn(line: string): Exported | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** Two lines, one after the other: which of them is the older, their numbers say. */
function wrongBetween(one: Exported, other: Exported): Broken | undefined {
  const [older, newer] = one.seq < other.seq ? [one, other] : [other, one]
  if (newer.seq === older.seq) return broken(newer.seq, 'it is there twice')
  if (newer.seq !== older.seq + 1) return broken(older.seq + 1, 'it is missing')
  return wrongAfter(Buffer.from(older.hash, 'hex'), newer)
}

function wrongAfter(before: Uint8Array, event: Exported): Broken | undefined {
  if (event.body === undefined) return undefined
  const hash = Buffer.from(chained(before, { ...event, body: event.body })).toString('hex')
  return hash === event.hash ? undefined : broken(event.seq, 'it is not what was appended')
}

function ended({ first, last, count, withheld }: Reached): VerifiedFile {
  const [oldest, newest] = first.seq < last.seq ? [first, last] : [last, first]
  if (oldest.seq !== 1)
    return broken(oldest.seq - 1, 'it is missing, and so is all before it: export without a filter')
  const wrong = wrongAfter(GENESIS, oldest)
  if (wrong) return wrong
  // Lines that go up and down again would give more of them than there are numbers.
  if (count !== newest.seq) return broken(newest.seq, 'lines are out of order')
  const found = { events: count, head: { seq: newest.seq, hash: newest.hash } }
  return withheld === 0 ? { kind: 'whole', ...found } : { kind: 'withheld', ...found, withheld }
}

type Broken = Extract<Verified, { kind: 'broken' }>

function broken(seq: number, why: string): Broken {
  return { kind: 'broken', seq, why }
}
