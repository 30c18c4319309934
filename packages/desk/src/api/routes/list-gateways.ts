import { z } from '@hono/zod-openapi'
import { tlps } from '../../marking.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const gateway = z.object({
  id: z.string(),
  name: z.string(),
  clearance: z.enum(tlps),
  registered: z.number(),
  removed: z.number().nullable(),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/gateways',
  access: ['admin', 'auditor'],
  tag: 'gateways',
  summary: 'Gateways, also those that were removed',
  query: pageQuery(z.tuple([z.string()])),
  answers: { 200: pageOf(gateway) },
  handle: async ({ query: { cursor, limit }, desk }) => {
    const rows = await desk.store.db
      .selectFrom('gateways')
      .select(['id', 'name', 'clearance', 'registered', 'removed'])
      .$if(cursor !== undefined, (query) => query.where('id', '>', cursor?.[0] ?? ''))
      .orderBy('id')
      .limit(limit + 1)
      .execute()
    return reply(
      200,
      page(rows, limit, ({ id }) => [id]),
    )
  },
})
