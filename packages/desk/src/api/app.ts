import { randomUUID } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { Desk } from '../desk.ts'
import { ReaderBusy } from '../reading/slots.ts'
import { StoreFailure } from '../store/store.ts'
import type { Problem } from './answer.ts'
import { carryOut, type Incoming, type Serving } from './carry-out.ts'
import { clientReader } from './client.ts'
import { openDenials } from './denials.ts'
import { documentRoute } from './document-route.ts'
import { secure } from './headers.ts'
import { methodsByPath, notAllowed, ordered, pattern, withoutContent } from './methods.ts'
import { openPace } from './pace.ts'
import { AWAY, BUSY, FAILED, NOT_FOUND, problemResponse, responseOf, TOO_SLOW } from './respond.ts'
import { openRoom } from './room.ts'
import type { Route } from './route.ts'
import { handOver } from './sign-in.ts'
import { TimeOver } from './time-limit.ts'

/** What `@hono/node-server` gives with a request. */
export interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

export type Api = Hono<{ Bindings: Connection }>

/** The desk's HTTP API: these routes, the sign-in below `/auth/`, and nothing else. */
export function openApi(desk: Desk, routes: readonly Route[]): Api {
  const app: Api = new Hono()
  const serving = {
    desk,
    pace: openPace(desk.config),
    denials: openDenials(desk),
    room: openRoom(roomFor(desk.config)),
  }
  const incomingOf = incomingReader(desk)
  const answer = answerer(desk)
  const all = [...routes, documentRoute(routes, desk.config)]
  for (const route of ordered(all)) {
    app.on(route.method.toUpperCase(), pattern(route), (context) =>
      answer(incomingOf(context), route, serving),
    )
  }
  app.all('/auth/*', async (context) => {
    const { request, client, id } = incomingOf(context)
    return secured(desk, await handOver({ request, address: client.address, id }, serving))
  })
  for (const [path, methods] of methodsByPath(all)) {
    app.all(path, () => secured(desk, problemResponse(notAllowed(methods), randomUUID())))
  }
  app.notFound(() => secured(desk, problemResponse(NOT_FOUND, randomUUID())))
  return app
}

/** Bytes of bodies that are held at once: four of the largest reports, and thousands of usual ones. */
function roomFor({ intake }: Desk['config']): number {
  return Math.max(ROOM, intake.messageBytes * 2 * 4)
}
const ROOM = 256 * 1024 * 1024

function incomingReader({
  config,
}: Desk): (context: Context<{ Bindings: Connection }>) => Incoming {
  const clientOf = clientReader(config.proxies)
  return (context) => {
    const request = context.req.raw
    // Where a program calls the app without a socket there is no environment at all.
    const peer = (context.env as Connection | undefined)?.incoming?.socket?.remoteAddress
    const client = clientOf(peer, request.headers)
    return { request, params: context.req.param(), client, id: randomUUID() }
  }
}

function answerer(
  desk: Desk,
): (incoming: Incoming, route: Route, serving: Serving) => Promise<Response> {
  const { log, meter, now } = desk
  return async (incoming, route, serving) => {
    const { id, request } = incoming
    const name = `${route.method} ${route.path}`
    const begun = now()
    let response: Response
    try {
      response = responseOf(await carryOut(route, incoming, serving), { route, request, id })
    } catch (error) {
      const isGone = request.signal.aborted
      log[isGone ? 'debug' : 'error'](
        { request: id, route: name, cause: causeOf(error) },
        FAILED_AT,
      )
      response = problemResponse(failure(error), id)
    }
    if (request.method === 'HEAD') response = await withoutContent(response)
    const took = now() - begun
    meter.request(name, response.status, took / 1000)
    log.info({ request: id, route: name, status: response.status, took }, 'answered')
    return secured(desk, response)
  }
}

const FAILED_AT = 'a request failed'

function failure(error: unknown): Problem {
  if (error instanceof StoreFailure) return AWAY
  if (error instanceof ReaderBusy) return BUSY
  return error instanceof TimeOver ? TOO_SLOW : FAILED
}

function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function secured({ config }: Desk, response: Response): Response {
  return secure(response, config.publicUrl.startsWith('https:'))
}
