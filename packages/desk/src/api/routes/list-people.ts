import { z } from '@hono/zod-openapi'
import { defineRoute, reply, type Route } from '../route.ts'

const person = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  removed: z.number().nullable(),
})

/** Of a desk: thousands are no desk. */
const MOST = 5_000

export const route: Route = defineRoute({
  method: 'get',
  path: '/people',
  access: ['analyst', 'approver', 'admin', 'auditor'],
  tag: 'users',
  summary: 'Who works here, by name: whom an assignee, a proposer or an author is',
  answers: { 200: z.object({ items: z.array(person) }) },
  handle: async ({ desk }) => {
    const items = await desk.store.db
      .selectFrom('members')
      .select(['user as id', 'name', 'role', 'removed'])
      .orderBy('name')
      .limit(MOST)
      .execute()
    return reply(200, { items })
  },
})
