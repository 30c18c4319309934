import { z } from '@hono/zod-openapi'
import { kindSchema, recordIdSchema, titledSchema } from '../../knowledge/schemas.ts'
import { titlesOf } from '../../knowledge/titles.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const MOST = 100

export const route: Route = defineRoute({
  method: 'get',
  path: '/knowledge/titles',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'knowledge',
  summary: 'What records of one kind are called, by their ids',
  query: z.object({
    kind: kindSchema,
    id: z
      .union([recordIdSchema, z.array(recordIdSchema).max(MOST)])
      .openapi({ description: `One, or up to ${MOST}: the parameter is given once for each.` }),
  }),
  answers: { 200: z.object({ items: z.array(titledSchema) }) },
  handle: async ({ query: { kind, id }, desk: { store, knowledge } }) => {
    const asked = { kind, ids: [id].flat() }
    return reply(200, { items: await titlesOf({ knowledge, db: store.db }, asked) })
  },
})
