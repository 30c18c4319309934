import { z } from '@hono/zod-openapi'
import { actorKinds, searchEvents } from '../search-events.ts'
import { page, pageOf, pageQuery } from '../paging.ts'
import { defineRoute, reply, type Route } from '../route.ts'

const event = z
  .object({
    seq: z.number(),
    time: z.number(),
    kind: z.string(),
    subject: z.string(),
    actor: z.object({ kind: z.string(), id: z.string().optional() }),
    tool: z.string(),
    body: z.record(z.string(), z.unknown()).optional().openapi({
      description: 'Absent where it may tell of what your clearance does not reach.',
    }),
    hash: z.string(),
  })
  .openapi('Event')

export const route: Route = defineRoute({
  method: 'get',
  path: '/events/log',
  access: ['admin', 'auditor'],
  tag: 'audit',
  summary: 'The log of all that happened, newest first',
  query: pageQuery(z.tuple([z.number().int()])).extend({
    kind: z.string().max(64).optional(),
    subject: z.string().max(200).optional(),
    actor: z.string().max(64).optional(),
    by: z.enum(actorKinds).optional().openapi({ description: 'What kind of actor did it.' }),
    since: z.coerce.number().int().optional().openapi({ description: 'Milliseconds since 1970.' }),
    until: z.coerce.number().int().optional().openapi({ description: 'Milliseconds since 1970.' }),
  }),
  answers: { 200: pageOf(event) },
  handle: async ({ query: { cursor, limit, ...filter }, caller, desk }) => {
    const { clearance } = caller
    const asked = { ...filter, clearance, before: cursor?.[0], limit: limit + 1 }
    const events = await searchEvents(desk.store.db, asked)
    return reply(
      200,
      page(events, limit, ({ seq }) => [seq]),
    )
  },
})
