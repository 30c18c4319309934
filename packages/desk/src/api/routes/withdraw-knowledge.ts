import { z } from '@hono/zod-openapi'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { withdrawKnowledge } from '../../knowledge/drop.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/proposals/{id}/withdraw',
  access: ['analyst', 'approver'],
  tag: 'knowledge',
  summary: 'Withdraw what one proposed oneself',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ state: z.literal('withdrawn') }) },
  handle: async ({ params, body: { reason }, caller, desk }) => {
    const done = await withdrawKnowledge(desk, caller, { proposal: params.id, reason })
    return done.kind === 'refused' ? knowledgeRefusal(done) : reply(200, { state: 'withdrawn' })
  },
})
