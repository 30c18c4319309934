import { z } from '@hono/zod-openapi'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { revertKnowledge } from '../../knowledge/drop.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/proposals/{id}/revert',
  access: ['approver'],
  fresh: true,
  tag: 'knowledge',
  summary: 'Take back what was approved of the knowledge, here and at gateways',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ state: z.literal('reverted') }) },
  handle: async ({ params, body: { reason }, caller, desk }) => {
    const done = await revertKnowledge(desk, caller, { proposal: params.id, reason })
    return done.kind === 'refused' ? knowledgeRefusal(done) : reply(200, { state: 'reverted' })
  },
})
