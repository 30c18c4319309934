import { z } from '@hono/zod-openapi'
import { exportEvents } from '../export-events.ts'
import { actorKinds } from '../search-events.ts'
import { defineRoute, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/events/log/export',
  access: ['admin', 'auditor'],
  tag: 'audit',
  summary: 'The log as a file: JSON, one event a line, newest first; that it was taken is logged',
  time: 600_000,
  perMinute: 6,
  query: z.object({
    kind: z.string().max(64).optional(),
    subject: z.string().max(200).optional(),
    actor: z.string().max(64).optional(),
    by: z.enum(actorKinds).optional().openapi({ description: 'What kind of actor did it.' }),
    since: z.coerce.number().int().optional().openapi({ description: 'Milliseconds since 1970.' }),
    until: z.coerce.number().int().optional().openapi({ description: 'Milliseconds since 1970.' }),
  }),
  answers: { 200: { type: 'application/x-ndjson', content: 'Events, one a line.' } },
  handle: async ({ query, caller, desk, signal }) =>
    new Response(await exportEvents(desk, { filter: query, caller, signal }), {
      headers: {
        'Content-Type': 'application/x-ndjson',
        'Content-Disposition': 'attachment; filename="tasdeeq-log.ndjson"',
      },
    }),
})
