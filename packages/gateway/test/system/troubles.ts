import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A DNS server that knows no name, or is dead. */
export interface SmallDns {
  readonly port: number
  readonly die: (isDead: boolean) => void
  readonly asked: () => number
  readonly close: () => void
}

export async function openDns(): Promise<SmallDns> {
  const socket = createSocket('udp4')
  let isDead = false
  let asked = 0
  socket.on('message', (query, from) => {
    asked++
    if (isDead) return
    const answer = Buffer.from(query)
    // RFC 1035 section 4.1.1: a response, recursion available, NXDOMAIN; the question stays.
    answer.writeUInt16BE(0x8183, 2)
    answer.writeUInt16BE(0, 10)
    socket.send(answer.subarray(0, questionEnd(answer)), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return {
    port: socket.address().port,
    die: (dead) => (isDead = dead),
    asked: () => asked,
    close: () => socket.close(),
  }
}

function questionEnd(query: Buffer): number {
  let at = 12
  while (at < query.length && query[at] !== 0) at += query[at]! + 1
  return at + 5
}

/** A desk that takes decisions, or is away. */
export interface SmallDesk {
  readonly url: string
  readonly leave: (isAway: boolean) => void
  /** Records it took, in the order they came; some more than once. */
  readonly records: readonly DeskRecord[]
  readonly close: () => void
}

export interface DeskRecord {
  readonly id: string
  readonly done: readonly string[]
  readonly judged?: { readonly subject: string; readonly verdict: string }
}

export async function openDesk(): Promise<SmallDesk> {
  let isAway = false
  const records: DeskRecord[] = []
  const server = createServer((request, response) => {
    if (isAway) {
      request.socket.destroy()
      return
    }
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      for (const line of body.split('\n')) {
        if (line !== '') records.push(JSON.parse(line) as DeskRecord)
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    leave: (away) => (isAway = away),
    records,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
