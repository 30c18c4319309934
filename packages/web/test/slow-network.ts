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
  /** Waits as long as the line is taken by what was sent before. */
  const carry = async (bytes: number): Promise<void> => {
    down += bytes
    if (!speed) return
    const now = performance.now()
    freeAt = Math.max(freeAt, now) + (bytes * 8_000) / speed.bits
    await setTimeout(freeAt - now + speed.latency / 2)
  }
  const server = createServer((browser) => {
    const desk = connect({ host: '127.0.0.1', port: Number(new URL(target).port) })
    for (const socket of [browser, desk]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    void pass(browser, desk, () => setTimeout(speed ? speed.latency / 2 : 0))
    void pass(desk, browser, carry)
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

/** In order, and each piece as late as the network is slow. */
async function pass(
  from: Socket,
  to: Socket,
  wait: (bytes: number) => Promise<unknown>,
): Promise<void> {
  try {
    for await (const piece of from as AsyncIterable<Buffer>) {
      await wait(piece.length)
      to.write(piece)
    }
    to.end()
  } catch {
    to.destroy()
  }
}
