import { z } from '@hono/zod-openapi'
import { heldOf } from '../../gateways/list-held.ts'
import { shownHeld } from '../../gateways/schemas.ts'
import { orderSchema } from '../../gateways/shown-order.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/held/{gateway}/{id}',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'gateways',
  summary: 'A held message, and all that was ordered for it',
  params: z.object({ gateway: z.string().max(64), id: z.string().max(100) }),
  answers: { 200: z.object({ held: shownHeld, orders: z.array(orderSchema) }) },
  handle: async ({ params, desk }) => {
    const held = await heldOf(desk, params)
    if (held !== undefined) return reply(200, held)
    return problem(404, 'not-found', 'No gateway told of such a message.')
  },
})
