import { z } from '@hono/zod-openapi'
import { undoSplit } from '../../grouping/undo-split.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/splits/{split}/undo',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary: 'Bring back what a split took out of a campaign, and what came to it since',
  params: z.object({ split: z.coerce.number().int().positive() }),
  body: z.object({ reason: reasonSchema }),
  answers: {
    200: z.object({
      campaign: z.string(),
      closed: z.string(),
      texts: z.number(),
      ended: z.number().openapi({
        description:
          'Blocks that the split ended. They stay so: a decision puts them in force anew.',
      }),
    }),
  },
  handle: async ({ params, body, caller, desk }) => {
    const done = await undoSplit(desk, caller, { ...body, ...params })
    return done.kind === 'refused' ? refusal(done) : reply(200, done)
  },
})
