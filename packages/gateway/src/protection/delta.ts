import { z } from 'zod'
import type { Warning } from '@tasdeeq/engine'

/** What a desk hands over: all that is in force, or what changed after a cursor. */
export interface Delta {
  readonly v: 1
  /** Which desk, for which clearance. */
  readonly desk: string
  /** The gateway that it was made for; null: nobody in particular. */
  readonly for: string | null
  /** The cursor it continues; null: it is the whole, and what was there before is void. */
  readonly after: number | null
  readonly cursor: number
  /** Names what had happened at the desk up to the cursor. */
  readonly mark: string
  readonly more: boolean
  /** Milliseconds since 1970: when it was signed. */
  readonly time: number
  /** Base64url: seed of the signatures of texts. */
  readonly seed: string
  readonly warnings: readonly Warning[]
  readonly withdrawn: readonly string[]
  /** All that the desk changed of the knowledge, where that is news. Desks of older versions know nothing of it. */
  readonly records?: GivenRecords
}

/** Changed records as they came: nothing of one is trusted before it has the form of its kind (`records.ts`). */
export interface GivenRecords {
  readonly cursor: number
  readonly changes: readonly {
    readonly kind: string
    readonly id: string
    /** Null: it is retired. */
    readonly record: Readonly<Record<string, unknown>> | null
  }[]
}

/** Entries of a page: a desk sends 5,000, or all of one decision. */
const MOST = 50_000

const id = z.string().min(1).max(64)
const cursor = z.int().min(0)
const time = z.number().min(0).max(8.64e15)
/** A sentence for the person whose mail is held: it goes into digests and headers. */
const sentence = z.string().max(500)
const kind = z.enum([
  'domain',
  'url',
  'email',
  'phone',
  'account',
  'wallet',
  'handle',
  'sender-id',
  'text',
])

export const warningSchema: z.ZodType<Warning> = z.object({
  id,
  kind,
  value: z.string().min(1).max(2048),
  campaign: id,
  outcome: z.enum(['fraud', 'unwanted']).exactOptional(),
  because: z.object({ en: sentence, ur: sentence }),
  from: time,
  expires: time,
})

/** A desk changes 5,000 at most. */
const MOST_RECORDS = 10_000

export const recordsSchema: z.ZodType<GivenRecords> = z.object({
  cursor,
  changes: z
    .array(
      z.object({
        kind: z.string().max(40),
        id: z.string().min(1).max(500),
        record: z.record(z.string(), z.unknown()).nullable(),
      }),
    )
    .max(MOST_RECORDS),
})

const schema: z.ZodType<Delta> = z.object({
  v: z.literal(1),
  desk: z.string().min(1).max(100),
  for: z.string().max(100).nullable(),
  after: cursor.nullable(),
  cursor,
  mark: z.string().max(100),
  more: z.boolean(),
  time,
  seed: z.string().regex(/^[\w-]{22,100}$/u),
  warnings: z.array(warningSchema).max(MOST),
  withdrawn: z.array(id).max(MOST),
  records: recordsSchema.exactOptional(),
})

/** Undefined: it has another form. */
export function readDelta(payload: string): Delta | undefined {
  try {
    const read = schema.safeParse(JSON.parse(payload))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
