import { z } from '@hono/zod-openapi'
import { approveKnowledge } from '../../knowledge/approve.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/proposals/{id}/approve',
  access: ['approver'],
  fresh: true,
  tag: 'knowledge',
  summary: 'Approve what another proposed: it is in force at once, here and at gateways',
  params: z.object({ id: z.uuid() }),
  answers: { 200: z.object({ state: z.literal('approved') }) },
  handle: async ({ params, caller, desk }) => {
    const done = await approveKnowledge(desk, caller, { proposal: params.id })
    return done.kind === 'refused' ? knowledgeRefusal(done) : reply(200, { state: 'approved' })
  },
})
