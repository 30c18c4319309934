import { z } from '@hono/zod-openapi'
import { indicatorsFor, placeOfIndicator } from '../../campaigns/indicators.ts'
import { indicatorKind, indicatorSchema } from '../../campaigns/schemas.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/indicators',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'indicators',
  summary: 'List indicators by value',
  query: pageQuery(z.tuple([z.string().max(2_048), indicatorKind])).extend({
    kind: indicatorKind.optional(),
    q: z.string().trim().min(2).max(200).optional().openapi({
      description: 'The beginning of the value; it may be defanged.',
    }),
  }),
  answers: { 200: pageOf(indicatorSchema) },
  handle: async ({ query: { cursor, limit, kind, q }, caller, desk }) => {
    const { store, warningLists, now } = desk
    const { clearance } = caller
    const found = await indicatorsFor(store.db, warningLists, {
      clearance,
      kind,
      q,
      now: now(),
      after: cursor,
      most: limit + 1,
    })
    return reply(
      200,
      page(found, limit, (one) => placeOfIndicator(one, 'all')),
    )
  },
})
