import { z } from '@hono/zod-openapi'
import { takeHeld } from '../../gateways/take-held.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

const MOST_BYTES = 8 * 1024 * 1024

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways/held',
  access: ['gateway'],
  tag: 'gateways',
  summary: 'Tell what a gateway holds and what became of it, a JSON entry a line',
  takes: ['application/x-ndjson'],
  limit: MOST_BYTES,
  answers: { 200: z.object({ taken: z.number(), unreadable: z.number() }) },
  handle: async ({ bytes, caller, desk }) => {
    const done = await takeHeld(desk, { gateway: caller.id, body: bytes })
    if (done.kind === 'taken') return reply(200, done)
    return done.why === 'too-many'
      ? problem(413, 'too-large', 'Send at most 500 entries at once.')
      : problem(400, 'not-entries', 'No line of it is an entry of version 1.')
  },
})
