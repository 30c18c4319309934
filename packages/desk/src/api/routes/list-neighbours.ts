import { z } from '@hono/zod-openapi'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { neighboursOf } from '../../grouping/neighbours.ts'
import { neighbour } from '../grouping-schemas.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/neighbours',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'Campaigns that are near this one, by texts or by what they share, and why',
  params: z.object({ id: z.uuid() }),
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }),
  answers: { 200: z.object({ items: z.array(neighbour), next: z.null() }) },
  handle: async ({ params, query, caller: { clearance }, desk }) => {
    const root = await rootOf(desk.store.db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    const items = await neighboursOf(desk, root.id, { clearance, most: query.limit })
    return reply(200, { items, next: null })
  },
})
