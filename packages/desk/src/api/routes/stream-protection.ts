import { isStill } from '../../auth/still.ts'
import { holdOpen, whenOver } from '../held-open.ts'
import { protectionStream, QUIET } from '../protection-stream.ts'
import { TOO_MANY_OPEN } from '../respond.ts'
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
  handle: ({ caller, desk, request, signal }) => {
    const { auth, protection, store } = desk
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
    const left = holdOpen(desk, caller, 'protection')
    if (left === undefined) return TOO_MANY_OPEN
    const over = AbortSignal.any([signal, protection.stopping, AbortSignal.timeout(LONGEST)])
    const listening = auth.untilLost(caller, over)
    whenOver(listening.signal, left)
    return new Response(
      protectionStream({
        protection,
        asker,
        listening,
        still: () => isStill(store.db, caller),
      }),
      {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      },
    )
  },
})
