import { z } from '@hono/zod-openapi'
import { gatewayOverview } from '../../gateways/schemas.ts'
import { overviewOf } from '../../gateways/overview.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/gateways/health',
  access: ['analyst', 'approver', 'admin', 'auditor'],
  tag: 'gateways',
  summary: 'How the gateways are that are in use, as they told it last',
  answers: { 200: z.object({ items: z.array(gatewayOverview), now: z.number() }) },
  handle: async ({ desk }) => reply(200, { items: await overviewOf(desk), now: desk.now() }),
})
