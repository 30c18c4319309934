import { chmod, lstat, stat, unlink } from 'node:fs/promises'
import { createConnection, type Server } from 'node:net'
import { dirname } from 'node:path'
import type { Place } from '../config/config.ts'
import type { Log } from '../running.ts'

export interface ListenOptions {
  /** Name of the listener. */
  readonly name: string
  readonly address: Place
  readonly log: Log
}

/**
 * Listens; gives the place with the port that the system chose. What goes wrong with the server from then on is told to
 * the log, and ends nothing.
 *
 * @throws Error naming the place, with the system's code in its cause
 */
export async function listen(
  server: Server,
  { name, address, log }: ListenOptions,
): Promise<Place> {
  try {
    // Where its folder is missing, Node says that access is denied.
    if (address.kind === 'unix') await stat(dirname(address.path))
    await bindAnew(server, address)
    // The MTA runs as another user: it gets in by the group.
    if (address.kind === 'unix') await chmod(address.path, 0o660)
  } catch (error) {
    throw new Error(`cannot listen at ${shown(address)}: ${messageOf(error)}`, { cause: error })
  }
  server.on('error', (error) =>
    log.error({ listener: name, cause: error.message }, 'a listener failed'),
  )
  const bound = server.address()
  if (address.kind === 'unix' || bound === null || typeof bound === 'string') return address
  return { ...address, port: bound.port }
}

/** A socket file that a dead process left behind is removed; one that answers is somebody's, and so is any other file. */
async function bindAnew(server: Server, address: Place): Promise<void> {
  try {
    await bind(server, address)
  } catch (error) {
    if (address.kind !== 'unix' || !isTaken(error) || !(await isDead(address.path))) throw error
    await unlink(address.path)
    await bind(server, address)
  }
}

function bind(server: Server, address: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(
      address.kind === 'tcp' ? { host: address.host, port: address.port } : { path: address.path },
      () => {
        server.off('error', reject)
        resolve()
      },
    )
  })
}

async function isDead(path: string): Promise<boolean> {
  return (await lstat(path)).isSocket() && (await isRefused(path))
}

/** unix(7): ECONNREFUSED where nobody listens. EAGAIN says that too many wait, EACCES that others may; both have an owner. */
function isRefused(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED'))
  })
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function shown(address: Place): string {
  return address.kind === 'tcp' ? `${address.host}:${address.port}` : address.path
}
