import { chmod, lstat, unlink } from 'node:fs/promises'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import type { MilterListener, Place } from '../config/config.ts'
import type { ListenerPorts, Running } from '../running.ts'
import { openBudget } from './budget.ts'
import { Connection } from './connection.ts'

/** Bytes of unfinished messages of all connections, at least; two of the biggest always fit. */
const MEMORY = 134_217_728

/**
 * Listens for MTAs that speak the milter protocol. Rejects where the place is taken or may not be used; the error says
 * which.
 */
export async function openMilterServer(
  listener: MilterListener,
  ports: ListenerPorts,
): Promise<Running> {
  const budget = openBudget(Math.max(MEMORY, 2 * listener.messageBytes))
  const open = new Set<Connection>()
  const server = createServer((socket) => {
    if (open.size >= listener.connections) return refuse(socket, listener, ports)
    const connection = new Connection(socket, { listener, ports, budget })
    open.add(connection)
    ports.meter.connection(listener.name, 'opened')
    socket.once('close', () => {
      open.delete(connection)
      ports.meter.connection(listener.name, 'closed')
    })
  })
  await listen(server, listener)
  server.on('error', (error) =>
    ports.log.error(
      { listener: listener.name, cause: error.message },
      'the milter listener failed',
    ),
  )
  return {
    name: listener.name,
    address: placeOf(server, listener.address),
    connections: () => open.size,
    stop: (grace) => stop(server, open, grace),
  }
}

function refuse(socket: Socket, listener: MilterListener, ports: ListenerPorts): void {
  socket.on('error', () => {})
  socket.destroy()
  ports.meter.connection(listener.name, 'refused')
  ports.log.debug({ listener: listener.name }, 'too many connections: one is refused')
}

/** A socket file that a dead process left behind is removed; one that answers is somebody's, and so is any other file. */
async function listen(server: Server, { name, address }: MilterListener): Promise<void> {
  try {
    await bind(server, address)
  } catch (error) {
    if (address.kind !== 'unix' || !isTaken(error) || !(await isDead(address.path))) {
      throw new Error(`listener ${name} cannot listen at ${shown(address)}: ${messageOf(error)}`, {
        cause: error,
      })
    }
    await unlink(address.path)
    await bind(server, address)
  }
  // The MTA runs as another user: it gets in by the group.
  if (address.kind === 'unix') await chmod(address.path, 0o660)
}

function bind(server: Server, address: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.kind === 'tcp' ? address : { path: address.path }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function isDead(path: string): Promise<boolean> {
  return (await lstat(path)).isSocket() && !(await answers(path))
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
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

function placeOf(server: Server, asked: Place): Place {
  const found = server.address()
  if (asked.kind === 'unix' || found === null || typeof found === 'string') return asked
  return { kind: 'tcp', host: asked.host, port: found.port }
}

function stop(server: Server, open: ReadonlySet<Connection>, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      for (const connection of open) connection.destroy()
    }, grace)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    for (const connection of open) connection.leave()
  })
}
