import { z } from '@hono/zod-openapi'
import { undoMerge } from '../../grouping/undo-merge.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/merges/{merge}/undo',
  access: ['analyst', 'approver'],
  tag: 'campaigns',
  summary: 'Part what a merge put together',
  params: z.object({ merge: z.coerce.number().int().positive() }),
  body: z.object({ reason: reasonSchema }),
  answers: {
    200: z.object({
      campaign: z.string(),
      parted: z.array(z.string()),
      unanswered: z.number().openapi({ description: 'Reports that lose an answer by it.' }),
    }),
  },
  handle: async ({ params, body, caller, desk }) => {
    const done = await undoMerge(desk, caller, { ...body, ...params })
    return done.kind === 'refused' ? refusal(done) : reply(200, done)
  },
})
