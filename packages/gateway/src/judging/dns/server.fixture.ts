import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'

/** What the server does with a question. */
export type Reply =
  | { readonly kind: 'txt'; readonly records: readonly string[] }
  | { readonly kind: 'a'; readonly addresses: readonly string[]; readonly ttl?: number }
  | { readonly kind: 'mx'; readonly servers: readonly (readonly [number, string])[] }
  | { readonly kind: 'servfail' }
  /** RFC 1035 section 4.1.1: "cut short", where nobody answers over TCP. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'silent' }
  /** Answers whenever it is told to. */
  | { readonly kind: 'held'; readonly until: Promise<void>; readonly reply: Reply }
  | { readonly kind: 'garbage'; readonly bytes: Uint8Array }

/** `name type` in lower and upper case (`bank.example TXT`) → reply; `*` for all others. Absent: no such name. */
export type Zone = Readonly<Record<string, Reply>>

export interface ZoneServer extends AsyncDisposable {
  /** `127.0.0.1:port`. */
  readonly address: string
  /** Questions it got, in order. */
  readonly asked: readonly string[]
}

/** A name server on loopback with a zone as data. The zone may be changed while it runs. */
export async function serveZone(zone: Zone): Promise<ZoneServer> {
  const socket = createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (query, from) => {
    const question = questionOf(query)
    asked.push(question.key)
    void send({ socket, query, from, end: question.end }, zone[question.key] ?? zone['*'] ?? NONE)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      socket.close()
      await once(socket, 'close')
    },
  }
}

const NONE = { kind: 'nxdomain' } as const
const TYPES: Readonly<Record<number, string>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
}
const HEADER = 12

function questionOf(query: Buffer): { readonly key: string; readonly end: number } {
  const labels: string[] = []
  let at = HEADER
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const type = TYPES[query.readUInt16BE(at + 1)] ?? 'OTHER'
  return { key: `${labels.join('.').toLowerCase()} ${type}`, end: at + 5 }
}

interface Exchange {
  readonly socket: ReturnType<typeof createSocket>
  readonly query: Buffer
  readonly from: RemoteInfo
  /** Where the question ends. */
  readonly end: number
}

async function send(exchange: Exchange, reply: Reply | typeof NONE): Promise<void> {
  if (reply.kind === 'silent') return
  if (reply.kind === 'held') {
    await reply.until
    return send(exchange, reply.reply)
  }
  const { socket, from } = exchange
  const bytes = reply.kind === 'garbage' ? reply.bytes : message(exchange, reply)
  // It may have been closed meanwhile.
  socket.send(bytes, from.port, from.address, () => undefined)
}

type Told = Exclude<Reply, { kind: 'silent' | 'held' | 'garbage' }> | typeof NONE

function message({ query, end }: Exchange, reply: Told): Buffer {
  const answers = answersOf(reply)
  const header = Buffer.alloc(HEADER)
  query.copy(header, 0, 0, 2)
  // RFC 1035 section 4.1.1: a response, recursion wanted and there; then cut short, or a code.
  header.writeUInt16BE(
    0x8180 | (reply.kind === 'truncated' ? 0x0200 : 0) | (CODES[reply.kind] ?? 0),
    2,
  )
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(answers.length, 6)
  return Buffer.concat([header, query.subarray(HEADER, end), ...answers])
}

const CODES: Readonly<Record<string, number>> = { servfail: 2, nxdomain: 3 }

function answersOf(reply: Told): readonly Buffer[] {
  if (reply.kind === 'txt') return reply.records.map((text) => record(16, strings(text), 300))
  if (reply.kind === 'mx')
    return reply.servers.map(([rank, name]) => record(15, mx(rank, name), 300))
  if (reply.kind !== 'a') return []
  return reply.addresses.map((ip) =>
    record(1, Buffer.from(ip.split('.').map(Number)), reply.ttl ?? 300),
  )
}

/** The name of the question, by a pointer to it (RFC 1035 section 4.1.4). */
function record(type: number, data: Buffer, ttl: number): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(ttl, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

/** RFC 1035 section 3.3.9: a preference, and a name without pointers. */
function mx(rank: number, name: string): Buffer {
  const labels = name
    .split('.')
    .map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`))
  return Buffer.concat([Buffer.from([rank >> 8, rank & 0xff]), ...labels, Buffer.from([0])])
}

/** RFC 1035 section 3.3.14: strings of 255 bytes at most. */
function strings(text: string): Buffer {
  const bytes = Buffer.from(text, 'latin1')
  const parts: Buffer[] = []
  for (let from = 0; from < bytes.length; from += 255) {
    const part = bytes.subarray(from, from + 255)
    parts.push(Buffer.from([part.length]), part)
  }
  return Buffer.concat(parts)
}
