import { z } from 'zod'

/** A decision of a gateway as the desk keeps it. Nobody who got a message stands in it. */
export interface KeptDecision {
  readonly id: string
  readonly time: number
  readonly verdict: string | null
  readonly done: string
  readonly content: Uint8Array
  readonly record: object
}

const word = z.string().max(200).transform(clean)

/** What is taken over of version 1 of the gateways' records; what is not named here is left out. */
const schema = z.object({
  v: z.literal(1),
  id: word.pipe(z.string().min(1)),
  time: z.iso.datetime(),
  listener: word,
  client: z.object({ ip: word.optional(), helo: word.optional() }).default({}),
  mailFrom: z.string().max(1000).transform(clean).default(''),
  authenticatedAs: z.string().optional(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  reader: word,
  judged: z
    .object({
      verdict: z.enum(['fraud', 'suspicious', 'unwanted', 'clear', 'verified']),
      probability: z.number(),
      family: word.optional(),
      // Entry of this desk's protection that the message met.
      warning: z.uuid().optional(),
      findings: z
        .array(z.object({ id: word, outcome: word, weight: z.number() }))
        .transform((all) => all.slice(0, 100)),
      from: z.object({ address: z.string().max(1000).transform(clean) }).optional(),
      authentication: z.object({ dmarc: word.optional() }).optional(),
      versions: z.object({ engine: word, knowledge: word }),
    })
    .optional(),
  failure: word.optional(),
  recipients: z
    .array(
      z.object({
        disposition: word,
        rule: z.object({ name: word, line: z.int32().nonnegative() }),
      }),
    )
    .max(100_000),
  done: z.array(word).max(20),
  rehearsed: z.boolean(),
  held: word.optional(),
  policy: word,
  released: word.optional(),
})

type Read = z.output<typeof schema>

/** Undefined: it is none of version 1. */
export function keptDecision(line: string): KeptDecision | undefined {
  const parsed = schema.safeParse(valueOf(line))
  if (!parsed.success) return undefined
  const { id, time, sha256, judged, done } = parsed.data
  return {
    id,
    time: Date.parse(time),
    verdict: judged?.verdict ?? null,
    done: done.join(','),
    content: Buffer.from(sha256, 'hex'),
    record: keptOf(parsed.data),
  }
}

const BAD: ReadonlySet<string> = new Set(['fraud', 'suspicious', 'unwanted'])

/** Who writes to whom is nobody's business where the mail is honest: its sender is left out then. */
function keptOf(read: Read): object {
  const { client, mailFrom, authenticatedAs, recipients, judged, ...rest } = read
  const isBad = judged !== undefined && BAD.has(judged.verdict) && authenticatedAs === undefined
  const { from, authentication, ...facts } = judged ?? {}
  const dmarc = authentication?.dmarc
  return {
    ...rest,
    ...(judged && {
      judged: { ...facts, ...(dmarc !== undefined && { dmarc }), ...(isBad && from && { from }) },
    }),
    ...(isBad && { client, mailFrom }),
    recipients: recipients.length,
    rules: [...new Set(recipients.map(({ rule }) => rule.name))].slice(0, 50),
    ruled: ruledOf(recipients),
    dispositions: [...new Set(recipients.map(({ disposition }) => disposition))],
  }
}

/** What each rule did with it, once: a message to many is one of its messages. */
function ruledOf(recipients: Read['recipients']): readonly object[] {
  const ruled = recipients.map(({ rule, disposition }) => ({ ...rule, disposition }))
  return [...new Map(ruled.map((one) => [JSON.stringify(one), one])).values()].slice(0, 50)
}

/** PostgreSQL's jsonb has no NUL, and no half of a character. */
function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
