import { z } from '@hono/zod-openapi'
import { recordKinds, type RecordKind } from '@tasdeeq/engine'
import { fieldReasons } from '@tasdeeq/host/validate'
import { namingSchema } from '../campaigns/named.ts'
import { familySchema } from '../campaigns/schemas.ts'
import type { WrongPlace } from './check.ts'
import type { Differing } from './difference.ts'
import type { ShownEffect } from './effect/shown.ts'
import type { RecordRow } from './list.ts'
import type { ProposalState } from './proposal.ts'
import type { ProposalOverview } from './proposals.ts'
import type { ShownProposal, ShownRecord } from './shown.ts'
import type { TitledRecord } from './titles.ts'

const [firstKind = 'authority', ...otherKinds] = recordKinds

export const kindSchema: z.ZodType<RecordKind, RecordKind> = z
  .enum([firstKind, ...otherKinds])
  .openapi('KnowledgeKind')

/** Ids of records: the longest is an address of a page. */
export const recordIdSchema: z.ZodString = z.string().min(1).max(500)

/** Of the engine's form for its kind, which the domain holds it to, place by place. */
const recordSchema: z.ZodType<
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, unknown>>
> = z.record(z.string(), z.unknown()).openapi({
  additionalProperties: {},
  description: 'A record of its kind, as the files have it.',
})

const sourceSchema = z
  .object({
    key: z.string(),
    title: z.string(),
    url: z.string().exactOptional(),
    tier: z.enum(['official', 'law', 'press', 'factcheck', 'code', 'paper', 'other']),
  })
  .openapi('KnowledgeSource')

/** What a change is written with. */
export const changeFields: {
  readonly kind: typeof kindSchema
  readonly id: z.ZodString
  readonly record: z.ZodNullable<typeof recordSchema>
  readonly newSources: z.ZodDefault<z.ZodArray<typeof recordSchema>>
} = {
  kind: kindSchema,
  id: recordIdSchema,
  record: recordSchema.nullable().openapi({ description: 'Null: it is to be retired.' }),
  newSources: z.array(recordSchema).max(20).default([]),
}

const titleSchema = z.object({ en: z.string(), ur: z.string().nullable() })

export const titledSchema: z.ZodType<TitledRecord, TitledRecord> = z.object({
  id: z.string(),
  title: titleSchema,
})

const row = z
  .object({
    kind: kindSchema,
    id: z.string(),
    title: titleSchema,
    country: z.string().nullable(),
    checked: z.string().nullable(),
    confidence: z.string().nullable(),
    sources: z.number(),
    version: z.string(),
    origin: z.enum(['files', 'desk']),
    retired: z.boolean(),
    waiting: z.number(),
  })
  .openapi('KnowledgeRow')

/** A record in a list. */
export const rowSchema: z.ZodType<RecordRow, RecordRow> = row

export const proposalStateSchema: z.ZodType<ProposalState, ProposalState> = z.enum([
  'proposed',
  'approved',
  'refused',
  'withdrawn',
  'reverted',
])

const effectState = z.enum(['waiting', 'measuring', 'measured', 'outdated'])

const overview = z
  .object({
    id: z.uuid(),
    state: proposalStateSchema,
    action: z.enum(['add', 'change', 'retire']),
    kind: kindSchema,
    record: z.string(),
    title: titleSchema,
    country: z.string().nullable(),
    reason: z.string(),
    proposedBy: z.string(),
    proposed: z.number(),
    settledBy: z.string().nullable(),
    settled: z.number().nullable(),
    reverted: z.number().nullable(),
    stale: z.boolean().openapi({ description: 'Its record changed since: propose it anew.' }),
    effect: z.object({ state: effectState, read: z.number(), size: z.number() }),
  })
  .openapi('KnowledgeProposalOverview')

/** A proposal in a list. */
export const overviewSchema: z.ZodType<ProposalOverview, ProposalOverview> = overview

export const differenceSchema: z.ZodType<readonly Differing[], readonly Differing[]> = z.array(
  z.object({
    pointer: z.string(),
    before: z.unknown().exactOptional(),
    after: z.unknown().exactOptional(),
  }),
)

export const wrongSchema: z.ZodType<readonly WrongPlace[], readonly WrongPlace[]> = z.array(
  z.object({
    pointer: z.string(),
    wrong: z.string(),
    reason: z.enum(fieldReasons).openapi('FieldReason'),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
)

export const shownRecordSchema: z.ZodType<ShownRecord, ShownRecord> = row
  .extend({
    record: recordSchema.nullable(),
    original: recordSchema.nullable(),
    cited: z.array(sourceSchema),
    overdue: z.array(
      z.object({
        kind: z.string(),
        fact: z.string(),
        checked: z.string(),
        days: z.number(),
      }),
    ),
    usedBy: z.array(z.object({ kind: kindSchema, id: z.string() })),
    proposals: z.array(overview),
  })
  .openapi('KnowledgeRecord')

export const shownProposalSchema: z.ZodType<ShownProposal, ShownProposal> = overview
  .extend({
    before: recordSchema.nullable(),
    after: recordSchema.nullable(),
    difference: differenceSchema,
    newSources: z.array(sourceSchema),
    cited: z.array(sourceSchema),
    problems: wrongSchema,
    settledReason: z.string().nullable(),
  })
  .openapi('KnowledgeProposal')

const verdict = z.enum(['fraud', 'suspicious', 'unwanted', 'clear', 'verified'])
const told = z.object({ verdict, probability: z.number() })

export const effectSchema: z.ZodType<ShownEffect, ShownEffect> = z
  .object({
    state: effectState,
    read: z.number(),
    size: z.number(),
    basis: z.string().nullable().openapi({ description: 'Knowledge it was compared with.' }),
    present: z.string().openapi({ description: 'Version of the knowledge of now.' }),
    measured: z.number().nullable(),
    sample: z.object({ genuine: z.number(), delivered: z.number(), recent: z.number() }),
    unread: z.number(),
    changed: z.number().openapi({ description: 'Messages whose verdict changes.' }),
    verdicts: z.array(z.object({ from: verdict, to: verdict, count: z.number() })),
    findings: z.array(
      z.object({
        id: z.string(),
        outcome: z.string(),
        comes: z.number(),
        goes: z.number(),
      }),
    ),
    campaigns: z.array(
      z.object({
        campaign: z.uuid().nullable(),
        title: z.string().nullable(),
        naming: namingSchema,
        family: familySchema.nullable(),
        items: z.array(
          z.object({
            content: z.string(),
            report: z.uuid().nullable(),
            group: z.enum(['genuine', 'delivered', 'recent']),
            before: told,
            after: told,
            comes: z.array(z.string()),
            goes: z.array(z.string()),
          }),
        ),
      }),
    ),
    hidden: z.number().openapi({
      description:
        'Messages that change and are not named: the caller may not see them, or they are too many.',
    }),
  })
  .openapi('KnowledgeEffect')
