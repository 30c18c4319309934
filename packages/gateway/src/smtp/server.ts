import { hostname } from 'node:os'
import type { Socket } from 'node:net'
import { createServer } from 'node:net'
import type { Place, SmtpListener } from '../config/config.ts'
import type { ListenerPorts, Running } from '../running.ts'
import { formatReply } from './codec.ts'
import type { Visit } from './connection.ts'
import { receive } from './connection.ts'
import type { Journal } from './journal.ts'
import { listen } from './listen.ts'
import { openMemory } from './memory.ts'
import { learnOffers } from './offers.ts'
import type { Terms } from './conversation.ts'
import { plainAddress, trustCheck } from './trusted.ts'

/** RFC 5321 section 4.5.3.1.8 asks for 100 at least. */
const recipientLimit = 1000

/**
 * Opens an SMTP or LMTP content filter: takes messages, has them judged, and delivers them to the next server before
 * it answers. Throws where it cannot listen, or where the next server is the listener itself.
 */
export async function openSmtpServer(
  listener: SmtpListener,
  ports: ListenerPorts & { readonly journal: Journal },
): Promise<Running> {
  const visits = new Map<Socket, Visit>()
  let stopping = false
  const welcome = host(listener, ports, () => stopping)
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    if (stopping || visits.size >= listener.connections) return turnAway(socket, listener, ports)
    const visit = welcome(socket)
    visits.set(socket, visit)
    void visit.ended.then(() => visits.delete(socket))
  })
  const address = await listen(server, { ...listener, log: ports.log })
  if (samePlace(address, listener.next.address)) {
    server.close()
    throw new Error('its next server is itself')
  }
  return {
    name: listener.name,
    address,
    connections: () => visits.size,
    async stop(grace) {
      stopping = true
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      for (const visit of visits.values()) visit.closeIfIdle()
      const late = setTimeout(() => {
        for (const socket of visits.keys()) socket.destroy()
      }, grace)
      await Promise.all([...visits.values()].map(({ ended }) => ended))
      clearTimeout(late)
      await closed
    },
  }
}

/** What all connections of a listener share. */
function host(
  listener: SmtpListener,
  ports: ListenerPorts & { readonly journal: Journal },
  stopping: () => boolean,
): (socket: Socket) => Visit {
  const offers = learnOffers(listener.next)
  const memory = openMemory(listener.messageBytes)
  const trusts = trustCheck(listener.trusted, listener.address.kind)
  return (socket) => {
    const peer = plainAddress(socket.remoteAddress)
    const trusted = trusts(peer)
    const terms = (): Terms => ({
      lmtp: listener.kind === 'lmtp',
      name: hostname(),
      size: Math.min(listener.messageBytes, offers.size()),
      recipients: recipientLimit,
      trusted,
      offers: offers.extensions(),
    })
    ports.meter.connection(listener.name, 'opened')
    const more = { listener, peer, memory, terms, stopping, heard: offers.heard }
    const visit = receive(socket, { ...ports, ...more })
    void visit.ended.then(() => ports.meter.connection(listener.name, 'closed'))
    return visit
  }
}

/** RFC 5321 section 3.8: 421 is the answer of a server that cannot serve now. */
function turnAway(socket: Socket, listener: SmtpListener, ports: ListenerPorts): void {
  ports.meter.connection(listener.name, 'refused')
  socket.on('error', () => socket.destroy())
  socket.end(formatReply({ code: 421, enhanced: '4.3.2', text: 'Too many connections, try again' }))
  socket.setTimeout(1_000, () => socket.destroy())
}

function samePlace(one: Place, other: Place): boolean {
  if (one.kind === 'unix') return other.kind === 'unix' && other.path === one.path
  return other.kind === 'tcp' && other.port === one.port && other.host === one.host
}
