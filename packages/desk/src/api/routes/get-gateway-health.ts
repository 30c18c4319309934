import { z } from '@hono/zod-openapi'
import { gatewayOverview, hourSchema } from '../../gateways/schemas.ts'
import { overviewOf } from '../../gateways/overview.ts'
import { throughputOf } from '../../gateways/throughput.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/gateways/{id}/health',
  access: ['analyst', 'approver', 'admin', 'auditor'],
  tag: 'gateways',
  summary: 'How one gateway is, and what it decided in the last day, hour by hour',
  params: z.object({ id: z.string().max(64) }),
  answers: {
    200: z.object({ gateway: gatewayOverview, hours: z.array(hourSchema), now: z.number() }),
  },
  handle: async ({ params: { id }, desk }) => {
    const [gateway] = await overviewOf(desk, id)
    if (gateway === undefined) return problem(404, 'not-found', 'There is no such gateway.')
    const now = desk.now()
    const hours = await throughputOf(desk.store.db, { gateway: id, now })
    return reply(200, { gateway, hours, now })
  },
})
