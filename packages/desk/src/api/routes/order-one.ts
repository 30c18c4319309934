import { z } from '@hono/zod-openapi'
import { reasonSchema } from '../../campaigns/schemas.ts'
import { giveOrders } from '../../gateways/give-orders.ts'
import { orderDeeds } from '../../gateways/order.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'post',
  path: '/held/{gateway}/{id}/orders',
  access: ['analyst', 'approver'],
  tag: 'gateways',
  summary: 'Have a gateway release or delete a held message, or note what it is',
  params: z.object({ gateway: z.string().max(64), id: z.string().max(100) }),
  body: z.object({
    does: z.enum(orderDeeds),
    reason: reasonSchema,
    again: z.boolean().default(false).openapi({
      description: 'Release it though an interrupted release may have delivered it already.',
    }),
  }),
  answers: { 201: z.object({ order: z.uuid() }) },
  handle: async ({ params: { gateway, id }, body, caller, desk }) => {
    const messages = [{ gateway, held: id }]
    const [given] = await giveOrders(desk, { ...body, messages, by: caller.id })
    if (given?.kind === 'given') return reply(201, { order: given.order })
    return given?.kind === 'refused' ? REFUSALS[given.why] : WAITING
  },
})

const WAITING = problem(
  409,
  'order-waiting',
  'An order for it waits for its gateway already. See what comes of that first.',
)

const REFUSALS = {
  unknown: problem(404, 'not-found', 'No gateway told of such a message.'),
  'not-held': problem(
    409,
    'not-held',
    'It is no longer held: it was released, deleted, or its time was over.',
  ),
  'gateway-removed': problem(
    409,
    'gateway-removed',
    'Its gateway was removed from this desk. Ask whoever runs that gateway.',
  ),
} as const
