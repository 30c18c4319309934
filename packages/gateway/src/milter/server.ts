import { createServer, type Server, type Socket } from 'node:net'
import type { MilterListener } from '../config/config.ts'
import type { ListenerPorts, Running } from '../running.ts'
import { listen } from '../smtp/listen.ts'
import { openBudget } from './budget.ts'
import { Connection, type MilterPorts } from './connection.ts'

/** Bytes of unfinished messages of all connections, at least; two of the biggest always fit. */
const MEMORY = 134_217_728

/**
 * Listens for MTAs that speak the milter protocol. Rejects where the place is taken or may not be used; the error says
 * which.
 */
export async function openMilterServer(
  listener: MilterListener,
  ports: MilterPorts,
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
  const address = await listen(server, { ...listener, log: ports.log })
  return {
    name: listener.name,
    address,
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
