import { z } from '@hono/zod-openapi'
import { namingSchema } from '../campaigns/named.ts'
import { campaignState, familySchema, indicatorKind } from '../campaigns/schemas.ts'
import type { LinkPart } from '../events/event.ts'
import type { OperationSummary } from '../grouping/list-operations.ts'
import type { Neighbour } from '../grouping/neighbours.ts'
import type { Operation } from '../grouping/operations.ts'
import type { Whole } from '../grouping/wholes.ts'

const times = { firstSeen: z.number(), lastSeen: z.number() }

/** A campaign in a list of campaigns that are near another, or linked. */
const whole: z.ZodType<Whole, Whole> = z
  .object({
    id: z.string(),
    title: z.string(),
    naming: namingSchema,
    family: familySchema.nullable(),
    state: campaignState,
    reports: z.number(),
    ...times,
  })
  .openapi('NearCampaign')

/** What two campaigns share, and what each piece of it weighs. */
const because: z.ZodType<readonly LinkPart[], readonly LinkPart[]> = z.array(
  z.object({ indicator: z.string(), kind: indicatorKind, value: z.string(), weight: z.number() }),
)

export const operation: z.ZodType<Operation, Operation> = z
  .object({
    id: z.string(),
    campaigns: z.array(whole),
    links: z.array(z.object({ one: z.string(), other: z.string(), weight: z.number(), because })),
    isCut: z.boolean().openapi({ description: 'It is larger than what is shown here.' }),
    total: z.number().openapi({ description: 'Campaigns of all of it, as the list counts them.' }),
  })
  .openapi('Operation')

export const operationSummary: z.ZodType<OperationSummary, OperationSummary> = z
  .object({
    id: z.string(),
    campaigns: z.number(),
    reports: z.number(),
    ...times,
    largest: z.array(whole).openapi({ description: 'Its largest campaigns, to tell what it is.' }),
  })
  .openapi('OperationSummary')

export const neighbour: z.ZodType<Neighbour, Neighbour> = z
  .object({
    campaign: whole,
    why: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('text'),
          similarity: z.number(),
          mine: z.string(),
          theirs: z.string(),
        }),
        z.object({ kind: z.literal('indicators'), weight: z.number(), because }),
      ]),
    ),
  })
  .openapi('Neighbour')
