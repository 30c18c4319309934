import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { formatReply } from './codec.ts'

/** Keeps a client from holding a connection without using it. */
export interface Guard {
  /** Waits until the client reads: one that never does makes us hold no more than the system's buffer. */
  readonly say: (text: string) => Promise<void>
  /** Has it closed its side by now? */
  readonly hasEnded: () => Promise<boolean>
  /** It waits for us: no clock runs against it. */
  readonly pause: () => void
  /** Its clocks start anew. */
  readonly resume: () => void
  /** Ends the connection, with what was said delivered where the client takes it soon. */
  readonly leave: () => Promise<void>
}

/** A client that trickles gets this many times the idle time for a whole message. */
const messageTimes = 10
/** Milliseconds for the client to close its side. */
const leaveTime = 2_000

export function guardSocket(socket: Socket, idle: number, late: () => void): Guard {
  const tooLate = (): void => {
    late()
    socket.write(formatReply({ code: 421, enhanced: '4.4.2', text: 'Too slow, goodbye' }))
    socket.destroySoon()
    setTimeout(() => socket.destroy(), leaveTime).unref()
  }
  let deadline = setTimeout(tooLate, idle * messageTimes)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => clearTimeout(deadline))
  socket.on('timeout', tooLate)
  socket.setTimeout(idle)
  return {
    say: (text) => say(socket, text),
    async hasEnded() {
      // An end that was not looked for is not told of.
      socket.read(0)
      await setImmediate()
      return socket.readableEnded
    },
    pause() {
      socket.setTimeout(0)
      clearTimeout(deadline)
    },
    resume() {
      if (socket.destroyed) return
      socket.setTimeout(idle)
      deadline = setTimeout(tooLate, idle * messageTimes)
    },
    async leave() {
      clearTimeout(deadline)
      if (socket.destroyed) return
      socket.end()
      // What it still sends is read and forgotten: unread bytes would make the system cut off our last reply.
      socket.resume()
      await closed(socket)
    },
  }
}

function say(socket: Socket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.destroyed) return reject(new Error('the client is gone'))
    if (socket.write(text)) return resolve()
    const gone = (): void => reject(new Error('the client is gone'))
    socket.once('close', gone)
    socket.once('drain', () => {
      socket.off('close', gone)
      resolve()
    })
  })
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.destroy(), leaveTime)
    socket.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
