import type { Socket } from 'node:net'
import type { Reply } from '../outcome.ts'
import { formatReply, takeLine } from './codec.ts'
import type { Content, Dropped } from './content.ts'
import { collectContent } from './content.ts'
import type { Guard } from './guard.ts'
import { guardSocket } from './guard.ts'
import { arrivalOf } from './incoming.ts'
import type { Listening } from './incoming.ts'
import type { Announced, Session } from './conversation.ts'
import { cleared, converse, greeting, opened } from './session.ts'
import type { Settled } from './settle.ts'
import { settle } from './settle.ts'

/** A client at our door. */
export interface Visit {
  /** Fulfilled when it is gone. Never rejected. */
  readonly ended: Promise<void>
  /** Sends it away where it has no message under way; one that has is sent away after its answer. */
  readonly closeIfIdle: () => void
}

export function receive(socket: Socket, ports: Listening): Visit {
  const { name, idle } = ports.listener
  const guard = guardSocket(socket, idle, () => ports.meter.misbehaved(name, 'too slow'))
  const talk: Talk = {
    guard,
    ports,
    session: opened,
    pending: Buffer.alloc(0),
    held: 0,
    busy: false,
  }
  return {
    ended: serve(socket, talk),
    closeIfIdle() {
      if (talk.busy || talk.session.from !== undefined) return
      socket.end(formatReply(stopping))
      socket.destroySoon()
    },
  }
}

interface Talk {
  readonly guard: Guard
  readonly ports: Listening
  session: Session
  pending: Uint8Array
  /** While a message comes in. */
  content?: Content | undefined
  /** Bytes that it holds of the listener's memory. */
  held: number
  /** Is a message being judged or delivered? */
  busy: boolean
  /** The last message, until the client shows that it read the answer. */
  settled?: Settled | undefined
}

async function serve(socket: Socket, talk: Talk): Promise<void> {
  const { ports, guard } = talk
  try {
    await guard.say(greeting(ports.terms()))
    for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
      if (!(await hear(talk, chunk as Buffer))) break
    }
    // An orderly end after our last answer shows that it was read.
    confirm(talk)
  } catch (error) {
    ports.log.debug({ listener: ports.listener.name, cause: String(error) }, 'a client went away')
  } finally {
    ports.memory.give(talk.held)
    await guard.leave()
  }
}

/** False ends the connection. */
async function hear(talk: Talk, chunk: Uint8Array): Promise<boolean> {
  // Something new after our answer: it was read. What came with the message itself shows nothing.
  confirm(talk)
  let bytes = talk.pending.length === 0 ? chunk : Buffer.concat([talk.pending, chunk])
  talk.pending = Buffer.alloc(0)
  while (bytes.length > 0) {
    const rest = await (talk.content === undefined
      ? oneLine(talk, bytes)
      : collect(talk, talk.content, bytes))
    if (rest === 'close') return false
    if (rest === 'more') return true
    bytes = rest
  }
  return true
}

/** The bytes that are left to hear; or `more` are needed; or it is over. */
type Heard = Uint8Array | 'more' | 'close'

async function oneLine(talk: Talk, bytes: Uint8Array): Promise<Heard> {
  const line = takeLine(bytes)
  if (line.kind === 'part') {
    talk.pending = bytes
    return 'more'
  }
  if (line.kind === 'broken') return misbehaved(talk, line.how, notALine)
  const { ports, guard } = talk
  if (ports.stopping() && talk.session.from === undefined) {
    await guard.say(formatReply(stopping))
    return 'close'
  }
  const turn = converse(talk.session, line.text, ports.terms())
  if (turn.announced) await tellAnnounced(talk, turn.announced)
  talk.session = turn.session
  if (turn.next === 'content') talk.content = collectContent()
  if (turn.next === 'close' && turn.session.faults > 0) {
    ports.meter.misbehaved(ports.listener.name, 'too many errors')
  }
  await guard.say(turn.reply)
  return turn.next === 'close' ? 'close' : line.rest
}

async function collect(talk: Talk, content: Content, bytes: Uint8Array): Promise<Heard> {
  const { listener, memory } = talk.ports
  const rest = content.push(bytes)
  const size = content.size()
  if (size > listener.messageBytes) content.drop('message too big')
  const wanted = size - talk.held
  if (content.dropped() === undefined && wanted > 0) {
    if (memory.take(wanted)) talk.held = size
    else content.drop('no memory')
  }
  if (content.dropped() !== undefined) giveBack(talk)
  if (rest !== undefined) {
    await finish(talk, content)
    return rest
  }
  // What is too large is read to its end to be answered, but not for ever.
  const endless = size > listener.messageBytes * 2 + 1_048_576
  if (!endless) return 'more'
  await tellOver(talk, talk.session, { limit: 'message too big', bytes: size })
  return misbehaved(talk, 'content without end', TOO_LARGE)
}

/** The whole message is there: it is judged, delivered and answered. */
async function finish(talk: Talk, content: Content): Promise<void> {
  const { guard, session } = talk
  const limit = content.dropped()
  talk.busy = true
  guard.pause()
  talk.content = undefined
  talk.session = cleared(session)
  const replies =
    limit === undefined
      ? await settled(talk, session, content)
      : await turnedAway(talk, session, { limit, bytes: content.size() })
  giveBack(talk)
  talk.busy = false
  guard.resume()
  // An end that came before our answer is no sign that it was read: a mail server that is stopped ends so, too.
  if (await guard.hasEnded()) talk.settled = undefined
  await guard.say(replies.map(formatReply).join(''))
}

/** What is not kept takes no room, however long its client goes on. */
function giveBack(talk: Talk): void {
  talk.ports.memory.give(talk.held)
  talk.held = 0
}

interface Over {
  readonly limit: Dropped
  readonly bytes: number
}

async function turnedAway(talk: Talk, session: Session, over: Over): Promise<readonly Reply[]> {
  await tellOver(talk, session, over)
  const reply = over.limit === 'no memory' ? NO_ROOM : TOO_LARGE
  const count = talk.ports.listener.kind === 'lmtp' ? session.to.length : 1
  return Array.from({ length: count }, () => reply)
}

/** That it was turned away is a decision, too. */
async function tellOver({ ports }: Talk, session: Session, { limit, bytes }: Over): Promise<void> {
  const { arrival } = arrivalOf(session, Buffer.alloc(0), ports)
  await ports.overLimit(
    limit === 'no memory'
      ? { arrival, bytes, limit, failure: 'overload', done: 'later' }
      : { arrival, bytes, limit, failure: 'limit', done: 'rejected' },
  )
}

/** Refused before it was sent: who it was for is not known. */
async function tellAnnounced(talk: Talk, { from, bytes }: Announced): Promise<void> {
  await tellOver(talk, { ...talk.session, from, to: [] }, { limit: 'message too big', bytes })
}

async function settled(talk: Talk, session: Session, content: Content): Promise<readonly Reply[]> {
  // Two messages in one breath: nothing shows that the first answer was read, so the journal keeps it.
  talk.settled = await settle(arrivalOf(session, content.message(), talk.ports), talk.ports)
  return talk.settled.replies
}

/** The client sent something after our answer, or ended in order: it knows the answer. */
function confirm(talk: Talk): void {
  talk.settled?.known()
  talk.settled = undefined
}

async function misbehaved({ ports, guard }: Talk, how: string, reply: Reply): Promise<'close'> {
  ports.meter.misbehaved(ports.listener.name, how)
  await guard.say(formatReply(reply))
  return 'close'
}

const TOO_LARGE: Reply = { code: 552, enhanced: '5.3.4', text: 'The message is too large' }
const NO_ROOM: Reply = { code: 452, enhanced: '4.3.1', text: 'No room now, try again' }
const notALine: Reply = { code: 500, enhanced: '5.5.2', text: 'Lines end with CRLF, goodbye' }
const stopping: Reply = { code: 421, enhanced: '4.3.2', text: 'Stopping, try again' }
