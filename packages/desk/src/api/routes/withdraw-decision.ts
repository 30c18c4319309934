import { z } from '@hono/zod-openapi'
import { refusal } from '../../campaigns/refusal.ts'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { withdrawDecision } from '../../decisions/drop.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/decisions/{id}/withdraw',
  access: ['analyst', 'approver'],
  tag: 'decisions',
  summary: 'Withdraw what you proposed',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ state: z.literal('withdrawn') }) },
  handle: async ({ params, body: { reason }, caller, desk }) => {
    const done = await withdrawDecision(desk, caller, { decision: params.id, reason })
    return done.kind === 'refused' ? refusal(done) : reply(200, { state: 'withdrawn' })
  },
})
