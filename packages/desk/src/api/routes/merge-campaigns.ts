import { z } from '@hono/zod-openapi'
import { mergeCampaigns, MOST_MERGED } from '../../grouping/merge.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/merge',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary: 'Make campaigns one; the one that is answered stays, and its answer is for all',
  params: z.object({ id: z.uuid() }),
  body: z.object({ others: z.array(z.uuid()).min(1).max(MOST_MERGED), reason: reasonSchema }),
  answers: {
    200: z.object({
      campaign: z.string().openapi({ description: 'The campaign that they all are now.' }),
      merged: z.array(z.string()),
      merge: z.number().openapi({ description: 'Names the merge where it is undone.' }),
      answered: z.number().openapi({ description: 'Reports that get an answer by it.' }),
    }),
  },
  handle: async ({ params, body, caller, desk }) => {
    const done = await mergeCampaigns(desk, caller, { ...body, campaign: params.id })
    return done.kind === 'refused' ? refusal(done) : reply(200, done)
  },
})
