import type { Arrival } from '../arrival.ts'
import type { Told } from './forwarded.ts'
import { clientOf } from './forwarded.ts'
import type { Memory } from './memory.ts'
import type { Session, Terms } from './conversation.ts'
import type { SettlePorts, Settling } from './settle.ts'

/** What a connection needs of its listener. */
export interface Listening extends SettlePorts {
  readonly terms: () => Terms
  /** Address of who connects; undefined over a Unix socket. */
  readonly peer: string | undefined
  readonly memory: Memory
  readonly stopping: () => boolean
}

/** The arrival that a finished transaction is. */
export function arrivalOf(session: Session, raw: Uint8Array, ports: Listening): Settling {
  const told = whoSent(session, ports)
  const queueId = told.get('IDENT')
  const login = told.get('LOGIN')
  const arrival: Arrival = {
    id: ports.newId(),
    raw,
    received: ports.now(),
    listener: ports.listener.name,
    client: clientOf(told),
    mailFrom: session.from?.address ?? '',
    recipients: session.to.map(({ address }) => address),
    answers: ports.listener.kind === 'lmtp' ? 'each' : 'one',
    ...(queueId === undefined ? {} : { queueId }),
    ...(login === undefined ? {} : { authenticatedAs: login }),
  }
  return {
    arrival,
    told,
    mailWords: session.from?.parameters ?? new Map(),
    recipientWords: new Map(session.to.map(({ address, parameters }) => [address, parameters])),
  }
}

/**
 * What is known of the sender: XFORWARD before XCLIENT. Without either, a client that is no MTA of ours is the sender
 * itself; an MTA of ours that tells nothing leaves the sender unknown.
 */
function whoSent({ helo, forwarded, proxied }: Session, { terms, peer }: Listening): Told {
  if (forwarded.size > 0) return new Map([...proxied, ...forwarded])
  const greeted = new Map([['HELO', helo]])
  if (proxied.size > 0) return new Map([...greeted, ...proxied])
  return terms().trusted ? new Map() : new Map([['ADDR', peer], ...greeted])
}
