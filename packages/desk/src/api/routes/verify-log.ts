import { z } from '@hono/zod-openapi'
import { verifyLog } from '../../events/verify.ts'
import { defineRoute, reply, type Route } from '../route.ts'

export const route: Route = defineRoute({
  method: 'get',
  path: '/events/log/verification',
  access: ['auditor', 'admin'],
  tag: 'audit',
  summary: 'Go over the log’s chain of hashes, whole or after an event',
  query: z.object({ after: z.coerce.number().int().min(0).default(0) }),
  // Every hash is made anew: a long log takes its time.
  time: 600_000,
  perMinute: 6,
  answers: {
    200: z.union([
      z.object({
        kind: z.literal('whole'),
        events: z.number(),
        head: z.object({ seq: z.number(), hash: z.string() }),
      }),
      z.object({ kind: z.literal('broken'), seq: z.number(), why: z.string() }),
    ]),
  },
  handle: async ({ query, desk }) => reply(200, await verifyLog(desk.store.db, query.after)),
})
