import { z } from '@hono/zod-openapi'
import { isStill } from '../../auth/still.ts'
import { roles, type Caller } from '../../caller.ts'
import type { Tlp } from '../../marking.ts'
import { ENVELOPE_TYPE } from '../../protection/envelope.ts'
import type { SignedDelta } from '../../protection/protection.ts'
import { UNKNOWN } from '../access.ts'
import { holdOpen } from '../held-open.ts'
import { TOO_MANY_OPEN } from '../respond.ts'
import { defineRoute, type Route } from '../route.ts'

/** Seconds one may wait: proxies and phones cut connections after a minute. */
const LONGEST_WAIT = 55
/** Milliseconds beyond the wait for making the answer. */
const ROOM = 15_000

const query = z.object({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional().openapi({
    description: 'The cursor of what you have. Absent: everything that is in force.',
  }),
  desk: z.string().max(100).optional().openapi({
    description: 'The `desk` of what you have: where it is another now, you get everything anew.',
  }),
  mark: z.string().max(100).optional().openapi({
    description:
      'The `mark` of what you have: where the desk lost what you have, you get everything anew.',
  }),
  wait: z.coerce.number().int().min(0).max(LONGEST_WAIT).default(0).openapi({
    description: 'Seconds to wait for something new. Without a key nobody waits.',
  }),
})

export const route: Route = defineRoute({
  method: 'get',
  path: '/protection',
  access: roles,
  tag: 'protection',
  summary: 'What is blocked, signed: everything, or what changed after a cursor',
  time: LONGEST_WAIT * 1000 + ROOM,
  // A carrier's customers share few addresses, and each opens the page.
  perMinute: 1200,
  query,
  answers: { 200: { type: ENVELOPE_TYPE, content: 'A DSSE envelope around a delta' } },
  handle: async ({ query: { wait, ...have }, caller, desk, signal }) => {
    const { auth, protection, store } = desk
    const asker = { ...have, clearance: clearanceOf(caller), gateway: gatewayOf(caller) }
    if (caller.kind === 'citizen' || wait === 0) return enveloped(await protection.delta(asker))
    const left = holdOpen(desk, caller, 'protection')
    if (left === undefined) return TOO_MANY_OPEN
    try {
      using listening = auth.untilLost(caller, signal)
      const asked = { ...asker, patience: wait * 1000, signal: listening.signal }
      const signed = await protection.next(asked)
      return (await isStill(store.db, caller)) ? enveloped(signed) : UNKNOWN
    } finally {
      left()
    }
  },
})

function enveloped({ envelope }: SignedDelta): Response {
  return new Response(envelope, {
    headers: { 'content-type': ENVELOPE_TYPE, 'cache-control': 'no-store' },
  })
}

/** Who has no key gets what is public (TLP 2.0: CLEAR has no limit on disclosure). */
function clearanceOf(caller: Caller): Tlp {
  return caller.kind === 'citizen' ? 'clear' : caller.clearance
}

/** What a gateway gets is made out to it: what was made for others is worth nothing to whoever stands between. */
function gatewayOf(caller: Caller): string | undefined {
  return caller.kind === 'gateway' ? caller.id : undefined
}
