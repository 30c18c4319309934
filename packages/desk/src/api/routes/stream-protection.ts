import { isStill } from '../../auth/still.ts'
import { protectionStream, QUIET } from '../protection-stream.ts'
import { defineRoute, problem, type Route } from '../route.ts'

/** Milliseconds until the stream ends by itself, and the client comes again. */
const LONGEST = 15 * 60_000

export const route: Route = defineRoute({
  method: 'get',
  path: '/protection/stream',
  access: ['gateway', 'analyst', 'approver', 'admin', 'auditor'],
  tag: 'protection',
  summary: 'What is blocked, signed, as it changes (Server-Sent Events)',
  time: LONGEST + QUIET,
  answers: {
    200: { type: 'text/event-stream', content: 'An envelope an event; its id is cursor and mark' },
  },
  handle: ({ caller, desk: { auth, protection, store }, request, signal }) => {
    const last = request.headers.get('last-event-id') ?? ''
    if (last !== '' && !/^\d{1,15}(?:\.[\w-]{22})?$/u.test(last))
      return problem(
        400,
        'wrong-cursor',
        'Last-Event-ID is no cursor of this stream; leave it out to get everything',
      )
    const [from, mark] = last === '' ? [] : last.split('.')
    const have = { after: from === undefined ? undefined : Number(from), mark }
    const gateway = caller.kind === 'gateway' ? caller.id : undefined
    const asker = { ...have, clearance: caller.clearance, gateway }
    const over = AbortSignal.any([signal, protection.stopping, AbortSignal.timeout(LONGEST)])
    return new Response(
      protectionStream({
        protection,
        asker,
        listening: auth.untilLost(caller, over),
        still: () => isStill(store.db, caller),
      }),
      {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      },
    )
  },
})
