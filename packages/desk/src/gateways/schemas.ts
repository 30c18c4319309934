import { z } from '@hono/zod-openapi'
import type { VerdictWord } from '@tasdeeq/engine'
import { healthSchema } from './health.ts'
import type { HeldState } from './held.ts'
import type { ShownHeld } from './list-held.ts'
import type { GatewayOverview } from './overview.ts'
import type { DoubtfulMessage, RehearsedRule } from './rehearsal.ts'
import { orderSchema } from './shown-order.ts'
import type { Hour } from './throughput.ts'

export const heldState: z.ZodType<HeldState, HeldState> = z.enum([
  'held',
  'released',
  'deleted',
  'expired',
])

export const verdictSchema: z.ZodType<VerdictWord, VerdictWord> = z.enum([
  'fraud',
  'suspicious',
  'unwanted',
  'clear',
  'verified',
])

const finding = z.object({ id: z.string(), outcome: z.string(), weight: z.number() })
const counts = z.record(z.string(), z.number())

const held = z.object({
  gateway: z.string(),
  id: z.string(),
  state: heldState,
  since: z.number(),
  due: z.number(),
  expires: z.number(),
  told: z.number(),
  content: z.string(),
  verdict: z.string(),
  family: z.string().nullable(),
  domain: z.string(),
  subject: z.string(),
  from: z.object({ name: z.string(), address: z.string() }),
  facts: z.object({
    bytes: z.number(),
    listener: z.string(),
    rule: z.string(),
    probability: z.number(),
    findings: z.array(finding),
    warning: z.string().optional(),
    dmarc: z.string().optional(),
    client: z.string().optional(),
    deadline: z.number().optional(),
    recipients: z.number(),
    releasedTo: z.number(),
    domains: z.array(z.string()),
    arrivals: z.number(),
    reports: z.object({ 'false-alarm': z.number(), fraud: z.number() }),
    unsure: z.boolean(),
  }),
  order: orderSchema.nullable(),
})

export const shownHeld: z.ZodType<ShownHeld, ShownHeld> = held.openapi('Held')

export const gatewayOverview: z.ZodType<GatewayOverview, GatewayOverview> = z
  .object({
    id: z.string(),
    name: z.string(),
    registered: z.number(),
    removed: z.number().nullable(),
    state: z.enum(['here', 'away', 'silent']),
    heard: z.number().nullable(),
    health: healthSchema.nullable(),
    held: z.number(),
    waiting: z.number(),
    lag: z.number().nullable(),
  })
  .openapi('GatewayHealth')

export const hourSchema: z.ZodType<Hour, Hour> = z.object({
  from: z.number(),
  messages: z.number(),
  verdicts: counts,
  done: counts,
})

export const rehearsedRule: z.ZodType<RehearsedRule, RehearsedRule> = z.object({
  gateway: z.string(),
  policy: z.string(),
  rule: z.string(),
  line: z.number(),
  messages: z.number(),
  held: z.number(),
  rejected: z.number(),
  discarded: z.number(),
  doubtful: z.number(),
})

export const doubtfulSchema: z.ZodType<DoubtfulMessage, DoubtfulMessage> = z.object({
  gateway: z.string(),
  id: z.string(),
  time: z.number(),
  verdict: z.string(),
  probability: z.number(),
  family: z.string().nullable(),
  findings: z.array(finding),
  because: z.array(z.enum(['proven', 'improbable', 'not-fraud'])),
  rules: z.array(z.string()),
})
