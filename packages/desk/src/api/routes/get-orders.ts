import { z } from '@hono/zod-openapi'
import { isStill } from '../../auth/still.ts'
import { ENVELOPE_TYPE } from '../../protection/envelope.ts'
import { UNKNOWN } from '../access.ts'
import { defineRoute, type Route } from '../route.ts'

/** Seconds one may wait: proxies cut connections after a minute. */
const LONGEST_WAIT = 55
/** Milliseconds beyond the wait for making the answer. */
const ROOM = 15_000

export const route: Route = defineRoute({
  method: 'get',
  path: '/gateways/orders',
  access: ['gateway'],
  tag: 'gateways',
  summary:
    'What a gateway is asked to do with what it holds, signed; the same until it is answered',
  time: LONGEST_WAIT * 1000 + ROOM,
  query: z.object({
    wait: z.coerce.number().int().min(0).max(LONGEST_WAIT).default(0).openapi({
      description: 'Seconds to wait for an order.',
    }),
  }),
  answers: { 200: { type: ENVELOPE_TYPE, content: 'A DSSE envelope around orders' } },
  handle: async ({ query: { wait }, caller, desk, signal }) => {
    using listening = desk.auth.untilLost(caller, signal)
    const asked = { gateway: caller.id, patience: wait * 1000, signal: listening.signal }
    const envelope = await desk.orders.next(asked)
    if (!(await isStill(desk.store.db, caller))) return UNKNOWN
    return new Response(envelope, {
      headers: { 'content-type': ENVELOPE_TYPE, 'cache-control': 'no-store' },
    })
  },
})
