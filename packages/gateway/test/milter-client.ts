import { createConnection, type Socket } from 'node:net'
import { encodeCommand, type Malformed } from '../src/milter/codec.ts'
import type { Command, Macro, Peer, Reply } from '../src/milter/command.ts'
import { FrameReader } from '../src/milter/frames.ts'
import { fromOctets } from '../src/milter/octets.ts'
import { decodeReply } from '../src/milter/reply-codec.ts'
import type { Place } from '../src/config/config.ts'

/** An MTA's end of a milter connection, for tests and the bench. */
export interface MilterConnection extends AsyncDisposable {
  readonly send: (...commands: readonly Command[]) => void
  readonly sendBytes: (bytes: Uint8Array) => void
  /** The next reply; `undefined` where the filter closed the connection. */
  readonly reply: () => Promise<Reply | Malformed | undefined>
  readonly socket: Socket
}

export interface MilterMail {
  readonly client?: { readonly host?: string; readonly peer?: Peer }
  readonly helo?: string
  /** Without angle brackets. */
  readonly mailFrom: string
  readonly recipients: readonly string[]
  /** Lines ended by CRLF. */
  readonly raw: Uint8Array
  /** By the letter of the command they go before: `C`, `H`, `M`, `R`, `E` … */
  readonly macros?: Readonly<Record<string, readonly Macro[]>>
}

export interface MilterAnswer {
  /** `undefined` where the filter closed the connection. */
  readonly answer: Reply | undefined
  readonly modifications: readonly Reply[]
}

/** What Postfix 3 offers: version 6 with all actions and all of the protocol. */
export const POSTFIX_OFFER: Command = {
  kind: 'negotiate',
  version: 6,
  actions: 0x1ff,
  protocol: 0x1fffff,
}

/** Hands in one mail over a connection of its own. */
export async function sendMail(place: Place, mail: MilterMail): Promise<MilterAnswer> {
  await using connection = await openMilter(place)
  await connection.negotiate()
  connection.send(...introduction(mail))
  const answer = await connection.transact(mail)
  connection.send({ kind: 'quit' })
  return answer
}

export interface Negotiated extends MilterConnection {
  readonly negotiate: (offer?: Command) => Promise<Reply | Malformed | undefined>
  /** One mail from MAIL to its answer; any number of them may follow each other. */
  readonly transact: (mail: MilterMail) => Promise<MilterAnswer>
}

export async function openMilter(place: Place): Promise<Negotiated> {
  const connection = await connectMilter(place)
  return {
    ...connection,
    negotiate: (offer = POSTFIX_OFFER) => {
      connection.send(offer)
      return connection.reply()
    },
    transact: (mail) => {
      connection.send(...transaction(mail))
      return answerTo(connection)
    },
  }
}

async function answerTo(connection: MilterConnection): Promise<MilterAnswer> {
  const modifications: Reply[] = []
  for (;;) {
    const reply = await connection.reply()
    if (reply?.kind === 'malformed') throw new Error(reply.how)
    if (reply === undefined || FINAL.has(reply.kind)) return { answer: reply, modifications }
    if (reply.kind !== 'progress') modifications.push(reply)
  }
}

const FINAL: ReadonlySet<string> = new Set([
  'continue',
  'accept',
  'discard',
  'reject',
  'temporary',
  'smtp',
  'shutdown',
])

function introduction({ client, helo, macros }: MilterMail): readonly Command[] {
  const peer: Peer = client?.peer ?? { family: 'ipv4', port: 4321, address: '192.0.2.7' }
  return [
    ...macrosFor('C', macros),
    { kind: 'connect', host: client?.host ?? 'unknown', peer },
    ...macrosFor('H', macros),
    { kind: 'helo', name: helo ?? 'client.example' },
  ]
}

function transaction({ mailFrom, recipients, raw, macros }: MilterMail): readonly Command[] {
  return [
    ...macrosFor('M', macros),
    { kind: 'mail', words: [`<${mailFrom}>`] },
    ...recipients.flatMap((address): readonly Command[] => [
      ...macrosFor('R', macros),
      { kind: 'recipient', words: [`<${address}>`] },
    ]),
    ...content(raw),
    ...macrosFor('E', macros),
    { kind: 'endOfMessage', bytes: new Uint8Array(0) },
  ]
}

function macrosFor(stage: string, macros: MilterMail['macros']): readonly Command[] {
  const values = macros?.[stage]
  return values ? [{ kind: 'macros', stage, values }] : []
}

/** A message as an MTA cuts it: fields with the space after the colon, folds by LF, the body in chunks. */
export function content(raw: Uint8Array): readonly Command[] {
  const text = fromOctets(raw)
  const gap = text.indexOf('\r\n\r\n')
  const head = gap === -1 ? text.replace(/\r\n$/, '') : text.slice(0, gap)
  const body = gap === -1 ? raw.subarray(raw.length) : raw.subarray(gap + 4)
  return [...fieldsOf(head), { kind: 'endOfHeaders' }, ...chunksOf(body)]
}

function fieldsOf(head: string): readonly Command[] {
  const fields: string[] = []
  for (const line of head === '' ? [] : head.split('\r\n')) {
    const folded = line.startsWith(' ') || line.startsWith('\t')
    if (folded && fields.length > 0) fields.push(`${fields.pop() ?? ''}\n${line}`)
    else fields.push(line)
  }
  return fields.map((field) => {
    const colon = field.indexOf(':')
    return { kind: 'header', name: field.slice(0, colon), value: field.slice(colon + 1) }
  })
}

function chunksOf(body: Uint8Array): readonly Command[] {
  const chunks: Command[] = []
  for (let at = 0; at < body.length; at += 65_535) {
    chunks.push({ kind: 'body', bytes: body.subarray(at, at + 65_535) })
  }
  return chunks
}

/** Nothing is negotiated yet, nothing is checked: for tests that break the rules. */
export async function connectMilter(place: Place): Promise<MilterConnection> {
  const socket = await connected(place)
  const replies = repliesOf(socket)
  return {
    socket,
    send: (...commands) => {
      socket.cork()
      for (const command of commands) socket.write(encodeCommand(command))
      socket.uncork()
    },
    sendBytes: (bytes) => void socket.write(bytes),
    reply: async () => (await replies.next()).value,
    [Symbol.asyncDispose]: async () => {
      socket.destroy()
      await replies.return(undefined)
    },
  }
}

function connected(place: Place): Promise<Socket> {
  const socket = createConnection(
    place.kind === 'tcp' ? { host: place.host, port: place.port } : { path: place.path },
  )
  return new Promise((resolve, reject) => {
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
    socket.once('error', reject)
  })
}

const REPLY_CAPS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('Oyhime+2-bqcadrtsp4f', (letter) => [letter, 1_048_576]),
)

async function* repliesOf(socket: Socket): AsyncGenerator<Reply | Malformed, undefined> {
  const reader = new FrameReader(REPLY_CAPS)
  try {
    for await (const chunk of socket) {
      reader.push(chunk as Buffer)
      for (let next = reader.next(); next.kind !== 'more'; next = reader.next()) {
        if (next.kind === 'broken')
          throw new Error(`the filter sent a frame that is none: ${next.how}`)
        yield decodeReply(next.frame)
      }
    }
  } catch (error) {
    // A connection that is reset is a closed one.
    if (!(error instanceof Error && 'code' in error)) throw error
  }
  return undefined
}
