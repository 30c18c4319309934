import { z } from '@hono/zod-openapi'
import { askForEffect } from '../../knowledge/effect/ask.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/knowledge/proposals/{id}/effect',
  access: ['analyst', 'approver'],
  tag: 'knowledge',
  summary: 'Measure anew what a proposal would change of stored messages',
  params: z.object({ id: z.uuid() }),
  answers: { 202: z.object({ state: z.literal('waiting') }) },
  handle: async ({ params, desk }) => {
    const done = await askForEffect(desk, { proposal: params.id })
    if (done.kind === 'refused') return knowledgeRefusal(done)
    desk.measuring.wake()
    return reply(202, { state: 'waiting' })
  },
})
