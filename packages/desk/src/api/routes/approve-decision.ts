import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { approveDecision } from '../../decisions/approve.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/decisions/{id}/approve',
  access: ['approver'],
  fresh: true,
  tag: 'decisions',
  summary: 'Approve what another proposed; with the last approval it is published',
  params: z.object({ id: z.uuid() }),
  answers: {
    200: z.object({
      state: z.enum(['proposed', 'published']),
      approvals: z.number().openapi({ description: 'How many it still takes.' }),
    }),
  },
  handle: async ({ params, caller, desk }) => {
    const done = await approveDecision(desk, caller, { decision: params.id })
    if (done.kind === 'refused') return refusal(done)
    if (done.kind === 'published') return reply(200, { state: 'published', approvals: 0 })
    return reply(200, { state: 'proposed', approvals: done.approvals })
  },
})
