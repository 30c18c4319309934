import { z } from '@hono/zod-openapi'
import { families, type Family } from '@tasdeeq/engine'
import type { Answer, CampaignState, DecisionState, EntryValue, Override } from '../decision.ts'
import type { Event } from '../events/event.ts'
import { type Marking, paps, tlps } from '../marking.ts'
import type { IndicatorKind } from '../reading.ts'
import type { ShownDecision } from './decisions.ts'
import type { ShownIndicator } from './indicators.ts'
import type { WholeCampaign } from './look.ts'
import { namingSchema } from './named.ts'
import type { Overview } from './overview.ts'

export const campaignState: z.ZodType<CampaignState, CampaignState> = z.enum([
  'open',
  'proposed',
  'answered',
  'closed',
])
export const decisionState: z.ZodType<DecisionState, DecisionState> = z.enum([
  'proposed',
  'published',
  'refused',
  'withdrawn',
  'reverted',
])
export const outcome: z.ZodType<Answer['outcome'], Answer['outcome']> = z.enum([
  'fraud',
  'unwanted',
  'genuine',
  'unclear',
])
export const indicatorKind: z.ZodType<IndicatorKind, IndicatorKind> = z.enum([
  'domain',
  'host',
  'url',
  'email',
  'phone',
  'account',
  'wallet',
  'handle',
  'attachment',
  'sender-id',
  'ip',
])

export const familySchema: z.ZodType<Family, Family> = z.enum(families)

export const markingSchema: z.ZodType<Marking, Marking> = z.object({
  tlp: z.enum(tlps),
  pap: z.enum(paps),
})

/** What people write: trimmed, with something in it. */
export const reasonSchema: z.ZodType<string, string> = z.string().trim().min(1).max(2_000)

const prioritySchema = z
  .object({
    score: z.number(),
    parts: z.array(
      z.object({
        name: z.enum(['harm', 'reach', 'growth', 'waiting']),
        points: z.number(),
        most: z.number(),
        why: z.array(z.object({ key: z.string(), value: z.string(), points: z.number() })),
      }),
    ),
  })
  .openapi('Priority')

const overview = z.object({
  id: z.uuid(),
  title: z.string(),
  naming: namingSchema,
  family: familySchema.nullable(),
  state: campaignState,
  marking: markingSchema,
  assignee: z.string().nullable(),
  tags: z.array(z.string()),
  reports: z.number(),
  reporters: z.number(),
  opened: z.number(),
  firstSeen: z.number(),
  lastSeen: z.number(),
  decision: z.uuid().nullable(),
  touched: z.number(),
  priority: prioritySchema,
})

export const overviewSchema: z.ZodType<Overview> = overview

const listedSchema = z.object({
  list: z.string(),
  why: z.string(),
  weight: z.enum(['grave', 'never']).optional(),
})

const indicator = z.object({
  id: z.uuid(),
  kind: indicatorKind,
  value: z.string(),
  sightings: z.number(),
  campaigns: z.number(),
  firstSeen: z.number(),
  lastSeen: z.number(),
  marked: z.literal('harmless').nullable(),
  score: z.number(),
  isShared: z.boolean(),
  against: z.array(listedSchema),
})

export const indicatorSchema: z.ZodType<ShownIndicator> = indicator

export const wordsSchema: z.ZodType<Answer['words'], Answer['words']> = z.object({
  en: z.string().trim().max(600),
  ur: z.string().trim().max(600),
})

export const entryKind: z.ZodType<EntryValue['kind'], EntryValue['kind']> = z.enum([
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

export const entrySchema: z.ZodType<EntryValue, EntryValue> = z.object({
  kind: entryKind,
  value: z.string().min(1).max(2_048),
})

export const overrideSchema: z.ZodType<Override, Override> = z.object({
  value: z.string().min(1).max(2_048),
  list: z.string().min(1).max(200),
  reason: reasonSchema,
})

const decision = z.object({
  id: z.uuid(),
  campaign: z.uuid(),
  state: decisionState,
  outcome: outcome,
  words: z.object({ en: z.string(), ur: z.string() }),
  entries: z.array(entrySchema),
  overrides: z.array(overrideSchema),
  expires: z.number(),
  reason: z.string(),
  proposedBy: z.string(),
  proposed: z.number(),
  approvedBy: z.array(z.string()),
  published: z.number().nullable(),
  reverted: z.number().nullable(),
})

export const decisionSchema: z.ZodType<ShownDecision> = decision

/** The whole of a campaign: its overview, and what hangs on it. */
export const campaignSchema: z.ZodType<WholeCampaign> = overview.extend({
  parts: z.array(z.uuid()).openapi({ description: 'What was merged into it; at most 1,000.' }),
  texts: z.number(),
  indicators: z.array(indicator),
  decisions: z.array(decision),
  standing: z
    .object({
      outcome: outcome.optional(),
      decision: z.uuid(),
      at: z.number(),
      isReverted: z.boolean(),
    })
    .nullable()
    .openapi({ description: 'What its reporters are told now.' }),
  template: z
    .string()
    .nullable()
    .openapi({ description: 'What its texts have in common; `…` where they differ.' }),
})

export interface ShownEvent extends Pick<Event, 'seq' | 'time' | 'subject' | 'tool'> {
  readonly kind: string
  readonly actor: { readonly kind: string; readonly id?: string | undefined }
  readonly body: object
}

export const eventSchema: z.ZodType<ShownEvent> = z.object({
  seq: z.number(),
  time: z.number(),
  kind: z.string(),
  subject: z.string(),
  actor: z.object({ kind: z.string(), id: z.string().optional() }),
  tool: z.enum(['web', 'mailbox', 'api', 'gateway', 'command', 'job']),
  body: z.record(z.string(), z.unknown()),
})
