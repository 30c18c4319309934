import { z } from '@hono/zod-openapi'
import { type Consequences, consequencesOf } from '../../campaigns/consequences.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { entrySchema, outcome, wordsSchema } from '../../campaigns/schemas.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { MOST_ENTRIES } from '../../decisions/propose.ts'
import { rootOf } from '../../decisions/visible.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const lines = z.array(z.string())

const consequences: z.ZodType<Consequences> = z.object({
  reports: z.number().openapi({ description: 'Reports whose receipts would say it.' }),
  gateways: z.number().openapi({ description: 'Gateways that would get the entries.' }),
  approvals: z.number().openapi({ description: 'How many others would have to approve it.' }),
  objections: z.array(
    z.object({
      value: z.string(),
      list: z.string(),
      why: z.string(),
      weight: z.enum(['grave', 'never']).optional(),
    }),
  ),
  foreign: z
    .array(entrySchema)
    .openapi({ description: 'Entries that are nothing of this campaign.' }),
  told: z
    .object({ en: lines, ur: lines })
    .openapi({ description: 'What a receipt would say, line by line.' }),
  because: z.array(z.object({ kind: z.string(), en: z.string(), ur: z.string() })) as z.ZodType<
    Consequences['because']
  >,
})

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/consequences',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'decisions',
  summary: 'Say what would follow from a decision, without making it',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    outcome,
    words: wordsSchema.default({ en: '', ur: '' }),
    entries: z.array(entrySchema).max(MOST_ENTRIES).default([]),
  }),
  limit: 512 * 1024,
  answers: { 200: consequences },
  handle: async ({ params, body, caller: { clearance }, desk }) => {
    const campaign = await rootOf(desk.store.db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    return reply(200, await consequencesOf(desk, { ...body, campaign, clearance }))
  },
})
