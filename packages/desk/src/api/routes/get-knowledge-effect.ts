import { z } from '@hono/zod-openapi'
import { shownEffect } from '../../knowledge/effect/shown.ts'
import { knowledgeRefusal } from '../../knowledge/refusal.ts'
import { effectSchema } from '../../knowledge/schemas.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/proposals/{id}/effect',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'What a proposal would change of stored messages',
  params: z.object({ id: z.uuid() }),
  answers: { 200: effectSchema },
  handle: async ({ params, caller, desk }) => {
    const { clearance } = caller
    const shown = await shownEffect(desk, { proposal: params.id, clearance })
    return 'code' in shown ? knowledgeRefusal(shown) : reply(200, shown)
  },
})
