import { z } from '@hono/zod-openapi'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { refuseKnowledge } from '../../knowledge/drop.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/proposals/{id}/refuse',
  access: ['approver'],
  tag: 'knowledge',
  summary: 'Refuse what another proposed of the knowledge',
  params: z.object({ id: z.uuid() }),
  body: z.object({ reason: reasonSchema }),
  answers: { 200: z.object({ state: z.literal('refused') }) },
  handle: async ({ params, body: { reason }, caller, desk }) => {
    const done = await refuseKnowledge(desk, caller, { proposal: params.id, reason })
    return done.kind === 'refused' ? knowledgeRefusal(done) : reply(200, { state: 'refused' })
  },
})
