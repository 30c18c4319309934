import type { Socket } from 'node:net'
import { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { HttpListener } from '../config/config.ts'
import type { ListenerPorts, Running } from '../running.ts'
import { listen } from '../smtp/listen.ts'
import { openMemory } from '../smtp/memory.ts'
import type { HttpPorts } from './app.ts'
import { appOf } from './app.ts'

export type { HeldPages, HttpPorts } from './app.ts'

/** Opens health, metrics, `POST /check` and the like, as offered. Throws where it cannot, or a token is missing. */
export async function openHttpServer(
  listener: HttpListener,
  ports: ListenerPorts & HttpPorts,
): Promise<Running> {
  requireParts(listener, ports)
  const app = appOf({ ...ports, listener, memory: openMemory(listener.messageBytes) })
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: serverLimits,
  })
  if (!(server instanceof Server)) throw new Error('HTTP/1.1 is what this listener speaks')
  const open = countConnections(server, listener, ports)
  const address = await listen(server, { ...listener, log: ports.log })
  return {
    name: listener.name,
    address,
    connections: () => open.size,
    async stop(grace) {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      server.closeIdleConnections()
      const late = setTimeout(() => server.closeAllConnections(), grace)
      await closed
      clearTimeout(late)
    },
  }
}

/** A client that trickles is cut off: milliseconds for the header, and for the whole request. */
const serverLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

function requireParts({ offers }: HttpListener, ports: HttpPorts): void {
  if (offers.includes('check') && (ports.token ?? '') === '') {
    throw new Error('check needs a token: write one into the file named by token-file')
  }
  if (offers.includes('release') && ports.held === undefined) {
    throw new Error('release needs the section digest')
  }
}

function countConnections(
  server: Server,
  { name, connections }: HttpListener,
  { meter }: ListenerPorts,
): ReadonlySet<Socket> {
  const open = new Set<Socket>()
  server.maxConnections = connections
  server.on('drop', () => meter.connection(name, 'refused'))
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    meter.connection(name, 'opened')
    socket.on('close', () => {
      open.delete(socket)
      meter.connection(name, 'closed')
    })
  })
  return open
}
