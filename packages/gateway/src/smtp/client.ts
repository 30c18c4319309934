import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { hostname } from 'node:os'
import type { Place } from '../config/config.ts'
import type { ReplyReader, ServerReply } from './reply-lines.ts'
import { readReplies } from './reply-lines.ts'

/** A conversation with the next server. Commands may be sent together; replies come in their order. */
export interface ServerConversation {
  /** Extensions by name in capitals, with what follows the name. */
  readonly extensions: ReadonlyMap<string, string>
  /** Sends lines, or content as it goes over the wire. */
  readonly send: (data: string | Uint8Array) => void
  /** The next reply. Throws where none comes in `time` milliseconds, or the connection ends. */
  readonly reply: (time?: number) => Promise<ServerReply>
  /**
   * The next replies, as many as asked for, where `seen` is called in the very tick in which each is read. Throws as
   * `reply` does.
   */
  readonly replies: (wanted: RepliesWanted) => Promise<readonly ServerReply[]>
  /** Says goodbye without waiting for the answer. */
  readonly close: () => void
}

export interface RepliesWanted {
  readonly count: number
  readonly time: number
  readonly seen: (reply: ServerReply, index: number) => void
}

/** RFC 5321 section 4.5.3.2 gives 5 minutes a command; a server on the same machine or net needs far less. */
const commandTime = 120_000
const connectTime = 15_000

/** Connects and says hello. Throws where there is no server, or it does not want us. */
export async function converseWith(
  address: Place,
  protocol: 'smtp' | 'lmtp',
): Promise<ServerConversation> {
  const socket = connect(
    address.kind === 'unix' ? { path: address.path } : { host: address.host, port: address.port },
  )
  const inbox = openInbox(socket)
  try {
    expect(await inbox.next(connectTime), 220)
    const hello = await sayHello(socket, inbox, protocol)
    return conversation(socket, inbox, extensionsOf(hello))
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** A server that refused the connection or the hello. */
export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal'
  readonly reply: ServerReply
  constructor(reply: ServerReply) {
    super(`the server said ${reply.code} ${reply.lines[0] ?? ''}`)
    this.reply = reply
  }
}

async function sayHello(
  socket: Socket,
  inbox: Inbox,
  protocol: 'smtp' | 'lmtp',
): Promise<ServerReply> {
  const name = hostname()
  socket.write(`${protocol === 'lmtp' ? 'LHLO' : 'EHLO'} ${name}\r\n`)
  const answer = await inbox.next(commandTime)
  if (answer.code === 250 || protocol === 'lmtp') return expect(answer, 250)
  // RFC 5321 section 3.2: a server without extensions is greeted the old way.
  socket.write(`HELO ${name}\r\n`)
  const old = expect(await inbox.next(commandTime), 250)
  return { code: old.code, lines: old.lines.slice(0, 1) }
}

function conversation(
  socket: Socket,
  inbox: Inbox,
  extensions: ReadonlyMap<string, string>,
): ServerConversation {
  return {
    extensions,
    send: (data) => void socket.write(data),
    reply: (time = commandTime) => inbox.next(time),
    replies: inbox.replies,
    close: () => {
      socket.end('QUIT\r\n')
      socket.setTimeout(5_000, () => socket.destroy())
    },
  }
}

function expect(reply: ServerReply, code: number): ServerReply {
  if (reply.code !== code) throw new ServerRefusal(reply)
  return reply
}

function extensionsOf(hello: ServerReply): ReadonlyMap<string, string> {
  return new Map(
    hello.lines.slice(1).map((line) => {
      const space = line.indexOf(' ')
      const name = space === -1 ? line : line.slice(0, space)
      return [name.toUpperCase(), space === -1 ? '' : line.slice(space + 1)] as const
    }),
  )
}

interface Inbox {
  readonly next: (time: number) => Promise<ServerReply>
  readonly replies: ServerConversation['replies']
}

/** Replies that came, and whoever waits for them. A reply that nobody waits for stays until someone asks. */
function openInbox(socket: Socket): Inbox {
  const reader: ReplyReader = readReplies()
  const kept: ServerReply[] = []
  let broken: Error | undefined
  let wake = nobody
  const fail = (error: Error): void => {
    broken ??= error
    socket.destroy()
    wake()
  }
  socket.setNoDelay(true)
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  socket.on('data', (chunk: Buffer) => {
    try {
      kept.push(...reader.push(chunk))
      wake()
    } catch (error) {
      fail(error as Error)
    }
  })
  const replies: Inbox['replies'] = ({ count, time, seen }) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly ServerReply[]>()
    const got: ServerReply[] = []
    const timer = setTimeout(() => fail(new Error(`no answer in ${time} ms`)), time)
    wake = () => {
      for (const reply of kept.splice(0, count - got.length)) seen(reply, got.push(reply) - 1)
      if (got.length === count) resolve(got)
      else if (broken !== undefined) reject(broken)
    }
    wake()
    return promise.finally(() => {
      clearTimeout(timer)
      wake = nobody
    })
  }
  return { replies, next: async (time) => first(await replies({ count: 1, time, seen: nobody })) }
}

function first(replies: readonly ServerReply[]): ServerReply {
  const [reply] = replies
  if (reply === undefined) throw new Error('no reply')
  return reply
}

function nobody(): void {}
