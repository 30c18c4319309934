import { Socket } from 'node:net'
import type { Log } from '../running.ts'

/** How long a server may be silent, in milliseconds. */
export interface Silence {
  /** Until somebody asks whether it is there still. */
  readonly least: number
  /** That it then has to say so. */
  readonly answer: number
}

/** Notices a server that is gone without a word: a network that parted, a machine that stands still. */
export interface Answering extends Disposable {
  /** Makes the sockets of its connections. */
  readonly socket: () => Socket
  /** A statement was sent; what it gives is called when it is answered. */
  readonly asked: () => () => void
}

export interface AnsweringOptions {
  /** Is the server there? Asked by a connection of its own; resolves within the time that `answer` gives. */
  readonly isThere: () => Promise<boolean>
  readonly log: Log
  readonly silence: Pick<Silence, 'least'>
}

/** Looks in the time of one silence: what is silent for long is noticed soon after. */
const LOOKS = 4

/**
 * A statement may take long, and is silent meanwhile; TCP tells only after a quarter of an hour that nobody takes what
 * was sent. So where one is silent for long, the server is asked beside it. If it does not answer, all its connections
 * are broken, and whoever waits for one of them hears so at once.
 */
export function openAnswering({ isThere, log, silence }: AnsweringOptions): Answering {
  const sockets = new Set<Socket>()
  const waiting = new Set<{ readonly since: number }>()
  let asking = false

  async function look(): Promise<void> {
    const late = silentFor(silence.least)
    if (late.length === 0 || (await isThere())) return
    if (!late.some((one) => waiting.has(one))) return
    log.error({ connections: sockets.size }, 'the database does not answer: its connections end')
    for (const socket of sockets) socket.destroy(new Error('Connection terminated: no answer'))
  }
  function silentFor(least: number): readonly { readonly since: number }[] {
    const now = performance.now()
    return [...waiting].filter(({ since }) => now - since >= least)
  }
  const timer = setInterval(() => {
    if (asking || waiting.size === 0) return
    asking = true
    void look().finally(() => (asking = false))
  }, silence.least / LOOKS)
  timer.unref()
  return {
    socket: () => {
      const socket = new Socket()
      sockets.add(socket)
      return socket.once('close', () => sockets.delete(socket))
    },
    asked: () => {
      const one = { since: performance.now() }
      waiting.add(one)
      return () => void waiting.delete(one)
    },
    [Symbol.dispose]: () => clearInterval(timer),
  }
}
