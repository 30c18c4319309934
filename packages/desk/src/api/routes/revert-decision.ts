import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { revertDecision } from '../../decisions/drop.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/decisions/{id}/revert',
  access: ['approver'],
  fresh: true,
  tag: 'decisions',
  summary: 'Take back a published decision everywhere, and tell its reporters',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ state: z.literal('reverted') }) },
  handle: async ({ params, body: { reason }, caller, desk }) => {
    const done = await revertDecision(desk, caller, { decision: params.id, reason })
    return done.kind === 'refused' ? refusal(done) : reply(200, { state: 'reverted' })
  },
})
