import { z } from '@hono/zod-openapi'
import { effectContextOf, overviewOf, proposalsFor } from '../../knowledge/proposals.ts'
import {
  kindSchema,
  overviewSchema,
  proposalStateSchema,
  recordIdSchema,
} from '../../knowledge/schemas.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/proposals',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'What was proposed of the knowledge, newest first',
  query: pageQuery(z.tuple([z.number().int()])).extend({
    state: proposalStateSchema.optional(),
    kind: kindSchema.optional(),
    record: recordIdSchema.optional(),
  }),
  answers: { 200: pageOf(overviewSchema) },
  handle: async ({ query: { cursor, limit, ...wanted }, desk }) => {
    const { measuring, knowledge, store } = desk
    const asked = { ...wanted, before: cursor?.[0], most: limit + 1 }
    const { items, next } = page(await proposalsFor(store.db, asked), limit, ({ seq }) => [seq])
    const present = await knowledge.present(store.db)
    const context = await effectContextOf(store.db, { present, measuring })
    return reply(200, { items: items.map((row) => overviewOf(row, context)), next })
  },
})
