import { createSocket } from 'node:dgram'
import { once } from 'node:events'

export interface SilentDns extends AsyncDisposable {
  readonly port: number
}

const RESPONSE = 0x80
const SERVER_FAILURE = 2

/**
 * A name server on loopback that answers everything at once with a server failure (RFC 1035, 4.1.1): a filter that
 * asks it learns nothing, and neither waits for an answer nor takes a name for missing.
 */
export async function openSilentDns(): Promise<SilentDns> {
  const socket = createSocket('udp4')
  socket.on('message', (query, { address, port }) => {
    if (query.length < 12) return
    const answer = Buffer.from(query)
    answer[2] = query[2]! | RESPONSE
    answer[3] = (query[3]! & 0xf0) | SERVER_FAILURE
    socket.send(answer, port, address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    port: socket.address().port,
    [Symbol.asyncDispose]: async () => {
      socket.close()
      await once(socket, 'close')
    },
  }
}
