import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A mail server other than Postfix, on loopback, with everything in one temporary folder. */
export interface OtherServer {
  /** Where mail comes in. */
  readonly port: number
  /** The way back in: nothing is filtered there. */
  readonly back: number
  /** Raw messages in the one mailbox that there is. */
  readonly delivered: () => readonly string[]
  /** Messages in the queue. */
  readonly queued: () => number
  /** Tries the whole queue again, now. */
  readonly flush: () => void
  readonly stop: () => Promise<void>
}

export function boxOf(folder: string): () => readonly string[] {
  return () => {
    if (!existsSync(folder)) return []
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
    return names.map((name) => readFileSync(join(folder, name), 'latin1'))
  }
}

/** Waits until a server says its greeting there. */
export async function greets(port: number): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'data')
      socket.end('QUIT\r\n')
      return
    } catch {
      await pause(50)
    } finally {
      socket.on('error', () => undefined)
    }
  }
  throw new Error(`nothing answers on port ${port}`)
}

export async function ended(child: ChildProcess, folder: string): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
  rmSync(folder, { recursive: true, force: true })
}
