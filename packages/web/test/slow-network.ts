import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A network between the browser and the desk, which counts what it carries, and may be slow. */
export interface Network extends AsyncDisposable {
  readonly address: string
  /** Bytes that came down so far, headers and all. */
  readonly down: () => number
}

export interface Speed {
  /** Bits a second, downwards, for all connections together. */
  readonly bits: number
  /** Milliseconds on the way there and back. */
  readonly latency: number
}

/** @param speed absent: as fast as it goes */
export async function openNetwork(target: string, speed?: Speed): Promise<Network> {
  const sockets = new Set<Socket>()
  let down = 0
  let freeAt = 0
  /** When what comes down now has arrived: after all that was sent before it, and the way itself. */
  const arrival = (bytes: number): number => {
    down += bytes
    if (!speed) return 0
    freeAt = Math.max(freeAt, performance.now()) + (bytes * 8_000) / speed.bits
    return freeAt + speed.latency / 2
  }
  const server = createServer((browser) => {
    const desk = connect({ host: '127.0.0.1', port: Number(new URL(target).port) })
    for (const socket of [browser, desk]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    // Before its first byte a connection takes the way there and back to be made.
    const made = performance.now() + (speed?.latency ?? 0)
    const up = (): number => Math.max(made, performance.now()) + (speed?.latency ?? 0) / 2
    void pass(browser, desk, speed ? up : () => 0)
    void pass(desk, browser, arrival)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    down: () => down,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

/** In order, each piece when it arrives: while one is on its way, the next ones are too. */
async function pass(from: Socket, to: Socket, arrival: (bytes: number) => number): Promise<void> {
  let before: Promise<unknown> = Promise.resolve()
  try {
    for await (const piece of from as AsyncIterable<Buffer>) {
      const at = arrival(piece.length)
      before = before.then(async () => {
        await setTimeout(Math.max(0, at - performance.now()))
        return to.write(piece)
      })
    }
    await before
    to.end()
  } catch {
    to.destroy()
  }
}
