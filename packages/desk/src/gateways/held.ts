import { z } from 'zod'
import { told } from './told-text.ts'

const count = z.number().int().nonnegative()
const time = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)
const word = told(200)

/** A message that a gateway holds, as it tells it: nobody stands in it to whom it was sent. */
const heldSchema = z.object({
  v: z.literal(1),
  id: word.pipe(z.string().min(1).max(100)),
  state: z.enum(['held', 'released', 'deleted', 'expired']),
  told: time,
  heldAt: time,
  expiresAt: time,
  deadline: time.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  subject: told(300),
  from: z.object({ name: told(300), address: told(320) }),
  bytes: count,
  listener: word,
  rule: word,
  verdict: z.enum(['fraud', 'suspicious', 'unwanted', 'clear', 'verified']),
  probability: z.number().min(0).max(1),
  family: word.optional(),
  findings: z
    .array(z.object({ id: word, outcome: word, weight: z.number() }))
    .transform((all) => all.slice(0, 100)),
  warning: z.uuid().optional(),
  dmarc: word.optional(),
  client: word.optional(),
  recipients: count,
  releasedTo: count,
  domains: z.array(word).transform((all) => all.slice(0, 20)),
  arrivals: count,
  reports: z.object({ 'false-alarm': count, fraud: count }),
  unsure: z.boolean(),
})

/** What the desk keeps in the clear, beside what it looks for it by. */
export interface HeldFacts {
  readonly bytes: number
  readonly listener: string
  readonly rule: string
  readonly probability: number
  readonly findings: readonly HeldFinding[]
  /** Entry of this desk's protection that it met. */
  readonly warning?: string | undefined
  readonly dmarc?: string | undefined
  /** Address of the client that sent it. */
  readonly client?: string | undefined
  /** When the deadline that the message claims ends. */
  readonly deadline?: number | undefined
  /** How many it is held for, and to how many of them it was released. */
  readonly recipients: number
  readonly releasedTo: number
  /** Their domains. */
  readonly domains: readonly string[]
  /** How often it came. */
  readonly arrivals: number
  /** What people said of it. */
  readonly reports: { readonly 'false-alarm': number; readonly fraud: number }
  /** Was a release interrupted, so that it may be with them already? */
  readonly unsure: boolean
}

export interface HeldFinding {
  readonly id: string
  readonly outcome: string
  readonly weight: number
}

export type HeldState = 'held' | 'released' | 'deleted' | 'expired'

export interface ParsedHeld {
  readonly id: string
  readonly state: HeldState
  readonly since: number
  readonly due: number
  readonly expires: number
  readonly told: number
  readonly content: string
  readonly verdict: string
  readonly family: string | null
  readonly domain: string
  readonly facts: HeldFacts
  readonly words: HeldWords
}

/** What is sealed. */
export interface HeldWords {
  readonly subject: string
  readonly from: { readonly name: string; readonly address: string }
}

/** Undefined: it is none of version 1. */
export function parseHeld(line: string): ParsedHeld | undefined {
  const parsed = heldSchema.safeParse(valueOf(line))
  if (!parsed.success) return undefined
  const { id, state, heldAt, expiresAt, sha256, verdict, ...rest } = parsed.data
  const { v: _version, told: at, subject, from, family, ...facts } = rest
  const { deadline } = facts
  const isBefore = deadline !== undefined && deadline >= heldAt && deadline < expiresAt
  return {
    id,
    state,
    since: heldAt,
    due: isBefore ? deadline : expiresAt,
    expires: expiresAt,
    told: at,
    content: sha256,
    verdict,
    family: family ?? null,
    domain: from.address.slice(from.address.lastIndexOf('@') + 1).toLowerCase(),
    facts,
    words: { subject, from },
  }
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}
