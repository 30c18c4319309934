import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { Told } from './operation.ts'
import type { OperationName } from './operations.ts'
import { socketPlace } from './socket-place.ts'

/** Has the desk that runs on this data folder do a command. Undefined: none runs. */
export async function askRunning(
  data: string,
  command: { readonly name: OperationName; readonly input: unknown },
): Promise<AsyncIterable<Told> | undefined> {
  const path = socketPlace(data)
  if (path === undefined || !(await isAnswering(path))) return undefined
  const asking = request({ socketPath: path, method: 'POST', path: '/' })
  asking.end(JSON.stringify(command))
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return toldBy(response)
}

/** Does a process listen at this socket? */
export function isAnswering(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function* toldBy(response: IncomingMessage): AsyncIterable<Told> {
  let isOver = false
  // A desk that is killed breaks it off: told below.
  response.on('error', () => undefined)
  for await (const line of createInterface({ input: response })) {
    // The desk of this data folder wrote it.
    const told = JSON.parse(line) as Told
    isOver = told.kind === 'done' || told.kind === 'refused'
    yield told
  }
  if (!isOver) yield { kind: 'refused', why: 'the desk ended meanwhile; do it again' }
}
