import { chmodSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Working } from '../running.ts'
import { isAnswering } from './ask.ts'
import type { Place, Told } from './operation.ts'
import { operations, type OperationName } from './operations.ts'
import { socketPlace } from './socket-place.ts'

/** Takes the operator's commands while the desk runs. Undefined: another desk has this data folder's socket. */
export async function listenForOperator(place: Place): Promise<Working | undefined> {
  const path = socketPlace(place.config.data)
  if (path === undefined || (await isAnswering(path))) {
    const why = path === undefined ? 'the path of the data folder is too long' : 'another desk does'
    place.log.warn({ why }, 'this desk takes no commands of the operator')
    return undefined
  }
  // Left by a desk that was killed: nobody answers there.
  rmSync(path, { force: true })
  const server = createServer((request, response) => void answer(place, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  chmodSync(path, 0o600)
  return { name: 'operator', stop: (grace) => stopped(server, grace) }
}

/** Bytes of a command: it names, it does not bring data. */
const MOST_BYTES = 64 * 1024

const command = z.object({
  name: z.enum(Object.keys(operations) as [OperationName, ...OperationName[]]),
  input: z.unknown(),
})

// oxlint-disable-next-line max-params -- as Node calls it, behind what the desk is
async function answer(
  place: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (told: Told): boolean => response.write(`${JSON.stringify(told)}\n`)
  try {
    const { name, input } = command.parse(JSON.parse(await bodyOf(request)))
    place.log.info({ command: name }, 'command of the operator')
    for await (const told of operations[name].run(place, input)) {
      if (response.destroyed) return
      if (!say(told)) await drained(response)
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    place.log.error({ cause }, 'a command of the operator failed')
    say({ kind: 'refused', why: cause })
  } finally {
    response.end()
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) continue
    bytes += piece.length
    if (bytes > MOST_BYTES) throw new Error('a command is at most 64 kilobytes')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}

/** Whoever asked may also leave meanwhile. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const on = (): void => {
      response.off('drain', on).off('close', on)
      resolve()
    }
    response.on('drain', on).on('close', on)
  })
}

async function stopped(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(timer)
}
