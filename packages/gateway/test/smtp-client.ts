import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import type { Place } from '../src/config/config.ts'

/** A client that says exactly what the test wants, byte by byte. */
export interface RawClient extends AsyncDisposable {
  readonly socket: Socket
  readonly send: (data: string | Uint8Array) => void
  /** The next whole reply: its lines joined by LF. `closed` where the connection ended. */
  readonly reply: () => Promise<string>
  /** Sends a line, and gives the reply. */
  readonly ask: (line: string) => Promise<string>
}

export async function openRawClient(place: Place): Promise<RawClient> {
  const socket = connect(
    place.kind === 'unix' ? { path: place.path } : { host: place.host, port: place.port },
  )
  socket.setNoDelay(true)
  let pending = ''
  let wake = nobody
  let over = false
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    pending += chunk.toString('utf8')
    wake()
  })
  socket.on('close', () => {
    over = true
    wake()
  })
  await Promise.race([once(socket, 'connect'), once(socket, 'close')])
  const reply = async (): Promise<string> => {
    while (true) {
      const taken = takeReply(pending)
      if (taken !== undefined) {
        pending = pending.slice(taken.length)
        return taken.trimEnd().replaceAll('\r\n', '\n')
      }
      if (over) return 'closed'
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return {
    socket,
    send: (data) => void socket.write(data),
    reply,
    ask(line) {
      socket.write(`${line}\r\n`)
      return reply()
    },
    async [Symbol.asyncDispose]() {
      socket.destroy()
      if (!over) await once(socket, 'close')
    },
  }
}

function takeReply(text: string): string | undefined {
  let at = 0
  while (true) {
    const end = text.indexOf('\r\n', at)
    if (end === -1) return undefined
    if (text[at + 3] !== '-') return text.slice(0, end + 2)
    at = end + 2
  }
}

function nobody(): void {}
