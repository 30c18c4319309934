import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { textsFor, type ShownText } from '../../campaigns/texts.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const text: z.ZodType<ShownText> = z.object({
  id: z.uuid().openapi({ description: 'What is named to block or to split it.' }),
  campaign: z.uuid(),
  how: z.enum(['same-text', 'near-text', 'same-wording', 'same-structure', 'template', 'alone']),
  similarity: z.number().nullable(),
  exemplar: z.boolean(),
  words: z.number(),
  reports: z.number(),
  firstSeen: z.number(),
  lastSeen: z.number(),
  example: z.uuid().nullable().openapi({ description: 'A report of it, for its preview.' }),
})

const MOST = 100

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/texts',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'List the texts of a campaign, those with most reports first',
  params: z.object({ id: z.uuid() }),
  query: pageQuery(z.tuple([z.number().int(), z.uuid()])).extend({
    id: z
      .union([z.uuid(), z.array(z.uuid()).max(MOST)])
      .optional()
      .openapi({
        description: `Only this one, or these, up to ${MOST}: the parameter is given once for each.`,
      }),
  }),
  answers: { 200: pageOf(text) },
  handle: async ({ params, query: { cursor, limit, id }, caller, desk }) => {
    const { clearance } = caller
    const { db } = desk.store
    const campaign = await rootOf(db, params.id, clearance)
    if (campaign === undefined) return refusal(NO_CAMPAIGN)
    const ids = id === undefined ? undefined : [id].flat()
    const asked = { root: campaign.id, clearance, ids, after: cursor, most: limit + 1 }
    const found = await textsFor(db, asked)
    return reply(
      200,
      page(found, limit, (one) => [one.reports, one.id]),
    )
  },
})
