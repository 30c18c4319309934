import { z } from '@hono/zod-openapi'
import { listUsers } from '../../auth/list-users.ts'
import { tlps } from '../../marking.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const user = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  clearance: z.enum(tlps),
  email: z.string().nullable().openapi({ description: 'Null: removed.' }),
  removed: z.number().nullable(),
  hasFactor: z.boolean().openapi({ description: 'Has set up a passkey or one-time codes.' }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/users',
  access: ['admin', 'auditor'],
  tag: 'users',
  summary: 'Users, also those that were removed',
  query: pageQuery(z.tuple([z.string()])),
  answers: { 200: pageOf(user) },
  handle: async ({ query: { cursor, limit }, desk }) => {
    const rows = await listUsers(desk.store.db, cursor?.[0], limit + 1)
    return reply(
      200,
      page(rows, limit, ({ id }) => [id]),
    )
  },
})
