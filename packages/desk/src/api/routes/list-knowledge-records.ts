import { z } from '@hono/zod-openapi'
import { listRecords } from '../../knowledge/list.ts'
import { kindSchema, recordIdSchema, rowSchema } from '../../knowledge/schemas.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const query = pageQuery(z.tuple([kindSchema, recordIdSchema])).extend({
  kind: kindSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  q: z
    .string()
    .trim()
    .min(2)
    .max(200)
    .optional()
    .openapi({ description: 'Anywhere in its names, domains, numbers, addresses or id.' }),
  changed: z.literal('yes').optional().openapi({ description: 'Only what was changed here.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/records',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'Records of the knowledge, by kind and id',
  query,
  answers: { 200: pageOf(rowSchema) },
  handle: async ({ query: { cursor, limit, changed, ...wanted }, desk: { store, knowledge } }) => {
    const asked = { ...wanted, changed: changed === 'yes', after: cursor, most: limit + 1 }
    const rows = await listRecords({ knowledge, db: store.db }, asked)
    return reply(
      200,
      page(rows, limit, ({ kind, id }) => [kind, id]),
    )
  },
})
