import { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { StartProblem, starting } from '@tasdeeq/host/program'
import type { Connection } from '../api/app.ts'
import { SENDING } from '../api/carry-out.ts'
import type { Answering } from '../pages/with-pages.ts'
import type { Working } from '../running.ts'

/** The desk's address, held from the beginning: whoever asks before the desk is open is told to come again. */
export interface Listening extends Working {
  readonly port: number
  /** From now on this answers. */
  readonly answerWith: (api: Answering) => void
}

/** @throws StartProblem where it cannot listen there */
export async function listenAt(place: {
  readonly host: string
  readonly port: number
}): Promise<Listening> {
  let api: Answering | undefined
  const server = createAdaptorServer({
    fetch: (request: Request, connection: unknown) =>
      api ? api.fetch(request, connection as Connection) : NOT_YET(),
    overrideGlobalObjects: false,
    serverOptions: LIMITS,
  })
  if (!(server instanceof Server)) throw new Error('HTTP/1.1 is what the desk speaks')
  server.maxConnections = MOST_CONNECTIONS
  const at = `the desk cannot listen at ${place.host}:${place.port}`
  const port = await starting(at, () => bound(server, place))
  return {
    name: 'http',
    port,
    answerWith: (opened) => {
      api = opened
    },
    stop: (grace) => stopped(server, grace),
  }
}

/**
 * A client that trickles is cut off: milliseconds for the header, and for the whole request, of which the frame cuts off
 * before what comes too slowly.
 */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: SENDING.most + 30_000,
  // Longer than reverse proxies keep theirs, so that none sends into one that is just being closed.
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2_000,
}
const MOST_CONNECTIONS = 5_000

const NOT_YET = (): Response =>
  new Response('{"title":"the desk is starting; come again in some seconds","status":503}', {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '5' },
  })

function bound(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
      else reject(new StartProblem('the desk listens at a port'))
    })
  })
}

async function stopped(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(late)
}
