import { z } from '@hono/zod-openapi'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { operationOf } from '../../grouping/operations.ts'
import { operation } from '../grouping-schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/operation',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'operations',
  summary: 'The campaigns that hang together with this one by what they share, and why',
  params: z.object({ id: z.uuid() }),
  answers: { 200: operation },
  handle: async ({ params, caller: { clearance }, desk }) => {
    const root = await rootOf(desk.store.db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    return reply(200, await operationOf(desk.store.db, root.id, clearance))
  },
})
