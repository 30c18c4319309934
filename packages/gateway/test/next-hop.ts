import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import type { Next } from '../src/config/config.ts'

/** A message as the next server got it. */
export interface Got {
  readonly commands: readonly string[]
  /** Between `354` and the end, as on the wire: dots doubled, the final CRLF in, the dot out. */
  readonly wire: Buffer
}

export interface NextHop extends AsyncDisposable {
  readonly next: Next
  readonly got: readonly Got[]
  /** Every command line that came. */
  readonly commands: readonly string[]
}

export interface NextHopOptions {
  readonly protocol?: 'smtp' | 'lmtp'
  readonly extensions?: readonly string[]
  readonly port?: number
  /** What is answered to a command; undefined: what is usual; `close` ends the connection, `silent` says nothing. */
  readonly answer?: (command: string) => string | undefined
  /** Milliseconds before the message is answered. */
  readonly delay?: number
  /** The same for the message: one reply, or one each for LMTP. */
  readonly content?: (recipients: readonly string[], wire: Buffer) => readonly string[]
}

/** A mail server of a few lines, that keeps what it hears and says what the test wants. Knows nothing of ours. */
export async function openNextHop(options: NextHopOptions = {}): Promise<NextHop> {
  const { protocol = 'smtp' } = options
  const got: Got[] = []
  const commands: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    talk(socket, options, { got, commands })
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    next: { protocol, address: { kind: 'tcp', host: '127.0.0.1', port } },
    got,
    commands,
    async [Symbol.asyncDispose]() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}

function talk(
  socket: Socket,
  options: NextHopOptions,
  kept: { readonly got: Got[]; readonly commands: string[] },
): void {
  let pending: Uint8Array = Buffer.alloc(0)
  let heard: string[] = []
  let recipients: string[] = []
  let inContent = false
  const say = (reply: string): void => {
    if (reply === 'close') socket.destroy()
    else if (reply !== 'silent') socket.write(`${reply}\r\n`)
  }
  const content = (wire: Uint8Array): void => {
    kept.got.push({ commands: heard, wire: Buffer.from(wire) })
    const usual = options.protocol === 'lmtp' ? recipients.map(() => taken) : [taken]
    const replies = options.content?.(recipients, Buffer.from(wire)) ?? usual
    if (options.delay === undefined) replies.forEach(say)
    else setTimeout(() => replies.forEach(say), options.delay)
    inContent = false
    heard = []
    recipients = []
  }
  const command = (line: string): void => {
    heard.push(line)
    kept.commands.push(line)
    const reply = options.answer?.(line) ?? usualAnswer(line, options.extensions ?? usualOffer)
    if (/^RCPT/i.test(line) && reply.startsWith('250')) recipients.push(line)
    inContent = /^DATA/i.test(line) && reply.startsWith('354')
    say(reply)
    if (/^QUIT/i.test(line)) socket.end()
  }
  say('220 next.example ready')
  socket.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    for (let end = endOf(pending, inContent); end !== -1; end = endOf(pending, inContent)) {
      const taken = pending.subarray(0, end)
      pending = pending.subarray(end + (inContent ? 3 : 2))
      if (inContent) content(taken)
      else command(Buffer.from(taken).toString('utf8'))
    }
  })
}

/** Where the line ends, or the content before its closing dot. */
function endOf(pending: Uint8Array, inContent: boolean): number {
  const bytes = Buffer.from(pending)
  if (!inContent) return bytes.indexOf('\r\n')
  if (bytes.indexOf('.\r\n') === 0) return 0
  const at = bytes.indexOf('\r\n.\r\n')
  return at === -1 ? -1 : at + 2
}

const usualOffer = ['PIPELINING', '8BITMIME', 'SMTPUTF8', 'SIZE 0', 'DSN']
const taken = '250 2.0.0 kept as A1'

function usualAnswer(line: string, extensions: readonly string[]): string {
  const verb = line.slice(0, 4).toUpperCase()
  if (verb === 'EHLO' || verb === 'LHLO') {
    return ['next.example', ...extensions]
      .map((each, at, all) => `250${at === all.length - 1 ? ' ' : '-'}${each}`)
      .join('\r\n')
  }
  if (verb === 'DATA') return '354 go on'
  if (verb === 'QUIT') return '221 2.0.0 bye'
  return '250 2.0.0 fine'
}
