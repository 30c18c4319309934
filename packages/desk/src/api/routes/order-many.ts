import { z } from '@hono/zod-openapi'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { giveOrders } from '../../gateways/give-orders.ts'
import { orderDeeds } from '../../gateways/order.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const message = z.object({ gateway: z.string().max(64), held: z.string().max(100) })

export const route: Route = defineRoute({
  method: 'post',
  path: '/orders',
  access: ['approver'],
  fresh: true,
  tag: 'gateways',
  summary: 'Have gateways do the same with many held messages',
  body: z.object({
    messages: z.array(message).min(1).max(200),
    does: z.enum(orderDeeds),
    reason: reasonSchema,
  }),
  answers: {
    200: z.object({
      items: z.array(
        message.extend({
          kind: z.enum(['given', 'waiting', 'refused']),
          order: z.uuid().optional(),
          why: z.enum(['unknown', 'not-held', 'gateway-removed']).optional(),
        }),
      ),
    }),
  },
  handle: async ({ body, caller, desk }) =>
    reply(200, { items: await giveOrders(desk, { ...body, again: false, by: caller.id }) }),
})
