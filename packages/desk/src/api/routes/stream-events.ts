import { z } from '@hono/zod-openapi'
import { defineRoute, problem, type Route } from '../route.ts'
import { openStream } from '../stream.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/events',
  access: ['analyst', 'approver', 'auditor'],
  tag: 'campaigns',
  summary:
    'Campaigns and proposals on the knowledge as they change (server-sent events); goes on after Last-Event-ID',
  query: z.object({ after: z.coerce.number().int().min(0).optional() }),
  answers: {
    200: {
      type: 'text/event-stream',
      content: '`campaign` and `knowledge` events, id: the log’s seq.',
    },
  },
  handle: async ({ query, caller, desk, request }) => {
    const last = z.coerce
      .number()
      .int()
      .min(0)
      .safeParse(request.headers.get('last-event-id') ?? '')
    const given = request.headers.has('last-event-id') && last.success ? last.data : query.after
    const after = given ?? (await desk.store.head())
    const stream = openStream(desk, { caller, after, signal: request.signal })
    if (stream === undefined) {
      return problem(429, 'too-many-streams', 'Close another page of the console first.')
    }
    return new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } })
  },
})
