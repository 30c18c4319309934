import type { Listening } from '../../auth/auth.ts'
import { isStill } from '../../auth/still.ts'
import type { Asker, Protection } from '../../protection/protection.ts'
import { defineRoute, problem, type Route } from '../route.ts'

/** Milliseconds without news after which a line is sent, so that nobody between takes the connection for dead. */
const QUIET = 20_000
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
      streamOf({
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

interface Stream {
  readonly protection: Protection
  readonly asker: Asker
  readonly listening: Listening
  /** Has the asker the rights still that it began with? */
  readonly still: () => Promise<boolean>
}

/** One page at a time, when the client has taken the one before. */
function streamOf({ protection, asker, listening, still }: Stream): ReadableStream<Uint8Array> {
  const { signal } = listening
  let have: Pick<Asker, 'after' | 'mark'> = asker
  return new ReadableStream({
    async pull(controller) {
      if (signal.aborted) return controller.close()
      const asked = { ...asker, after: have.after, mark: have.mark, patience: QUIET, signal }
      const { envelope, cursor, mark, isEmpty } = await protection.next(asked)
      if (!(await still())) return controller.close()
      have = { after: cursor, mark }
      const event = `id: ${cursor}.${mark}\ndata: ${envelope}\n\n`
      controller.enqueue(encoder.encode(isEmpty ? ':\n\n' : event))
    },
    cancel: () => listening[Symbol.dispose](),
  })
}

const encoder = new TextEncoder()
