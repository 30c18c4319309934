import { z } from '@hono/zod-openapi'
import { MOST_SPLIT, splitCampaign } from '../../grouping/split.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const MOST_LIFTED = 2_000

export const route: Route = defineRoute({
  method: 'post',
  path: '/campaigns/{id}/split',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary: 'Take texts with all their reports out of a campaign, into a new one',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    texts: z.array(z.uuid()).min(1).max(MOST_SPLIT),
    title: z.string().trim().min(1).max(200),
    reason: reasonSchema,
    lift: z.array(z.uuid()).max(MOST_LIFTED).optional().openapi({
      description: 'Blocks that rest on these texts alone and end with it; absent: all stay.',
    }),
  }),
  answers: {
    201: z.object({
      to: z.string().openapi({ description: 'The new campaign.' }),
      split: z.number().openapi({ description: 'Names the split where it is undone.' }),
      reports: z.number(),
      unanswered: z.number().openapi({ description: 'Reports that lose an answer by it.' }),
    }),
  },
  handle: async ({ params, body, caller, desk }) => {
    const done = await splitCampaign(desk, caller, { ...body, campaign: params.id })
    if (done.kind === 'refused') return refusal(done)
    return reply(201, done, { Location: `/campaigns/${done.to}` })
  },
})
