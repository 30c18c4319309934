import { z } from '@hono/zod-openapi'
import { listHeld } from '../../gateways/list-held.ts'
import { heldState, shownHeld, verdictSchema } from '../../gateways/schemas.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const place = z.tuple([z.number().int(), z.string().max(64), z.string().max(100)])

export const route: Route = defineRoute({
  method: 'get',
  path: '/held',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'gateways',
  summary: 'What gateways hold, or held: what ends soon first',
  query: pageQuery(place).extend({
    state: heldState.default('held'),
    sort: z.enum(['due', 'newest']).default('due'),
    gateway: z.string().max(64).optional(),
    verdict: verdictSchema.optional(),
    family: z.string().max(64).optional(),
    domain: z.string().trim().toLowerCase().max(253).optional().openapi({
      description: 'Domain of the author; also those below it.',
    }),
  }),
  answers: { 200: pageOf(shownHeld) },
  handle: async ({ query: { cursor, limit, ...search }, desk }) => {
    const rows = await listHeld(desk, { ...search, after: cursor, limit: limit + 1 })
    return reply(
      200,
      page(rows, limit, ({ due, since, gateway, id }) => [
        search.sort === 'due' ? due : since,
        gateway,
        id,
      ]),
    )
  },
})
