import { z } from '@hono/zod-openapi'
import { ORDER_COLUMNS, orderSchema, shownOrder } from '../../gateways/shown-order.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/orders',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'gateways',
  summary: 'What gateways were asked to do with what they hold, newest first',
  query: pageQuery(z.tuple([z.number().int()])).extend({
    gateway: z.string().max(64).optional(),
    open: z.stringbool().optional().openapi({ type: 'boolean', description: 'Only what waits.' }),
  }),
  answers: { 200: pageOf(orderSchema) },
  handle: async ({ query: { cursor, limit, gateway, open }, desk }) => {
    const now = desk.now()
    let query = desk.store.db
      .selectFrom('orders')
      .select([...ORDER_COLUMNS, 'seq'])
      .orderBy('seq', 'desc')
      .limit(limit + 1)
    if (cursor !== undefined) query = query.where('seq', '<', cursor[0])
    if (gateway !== undefined) query = query.where('gateway', '=', gateway)
    if (open === true) query = query.where('answered', 'is', null).where('expires', '>', now)
    const { items, next } = page(await query.execute(), limit, ({ seq }) => [seq])
    return reply(200, { items: items.map(({ seq: _seq, ...row }) => shownOrder(row, now)), next })
  },
})
