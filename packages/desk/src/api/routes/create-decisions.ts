import { z } from '@hono/zod-openapi'
import { takeDecisions } from '../../intake/gateways/take.ts'
import { defineRoute, problem, reply, type Route } from '../route.ts'

/** Gateways send a megabyte; one record with many recipients may be larger. */
const MOST_BYTES = 16 * 1024 * 1024

export const route: Route = defineRoute({
  method: 'post',
  path: '/gateways/decisions',
  access: ['gateway'],
  tag: 'gateways',
  summary: 'Hand over decisions of a gateway, a JSON record a line',
  takes: ['application/x-ndjson'],
  limit: MOST_BYTES,
  answers: {
    200: z.object({ taken: z.number(), repeated: z.number(), unreadable: z.number() }),
  },
  handle: async ({ bytes, caller, desk }) => {
    const done = await takeDecisions(desk, { gateway: caller.id, body: bytes })
    if (done.kind === 'taken') return reply(200, done)
    return done.why === 'too-many'
      ? problem(413, 'too-large', 'Send at most 1000 records at once.')
      : problem(400, 'not-records', 'No line of it is a decision record of version 1.')
  },
})
