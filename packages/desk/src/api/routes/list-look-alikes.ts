import { z } from '@hono/zod-openapi'
import { likenessSchema, lookAlikesOf } from '../../campaigns/look-alikes.ts'
import { refusal } from '../../campaigns/refusal.ts'
import { NO_CAMPAIGN } from '../../decisions/acting.ts'
import { rootOf } from '../../decisions/visible.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/campaigns/{id}/look-alikes',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary: 'List the hosts of a campaign that imitate a real body’s domain, and which',
  perMinute: 120,
  params: z.object({ id: z.uuid() }),
  answers: {
    200: z.object({
      items: z.array(
        z.object({ indicator: z.uuid(), sightings: z.number(), likeness: likenessSchema }),
      ),
    }),
  },
  handle: async ({ params, caller: { clearance }, desk }) => {
    const root = await rootOf(desk.store.db, params.id, clearance)
    if (root === undefined) return refusal(NO_CAMPAIGN)
    return reply(200, { items: await lookAlikesOf(desk, { root: root.id, clearance }) })
  },
})
