import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import type { Server } from 'node:net'
import { connect } from 'node:net'
import type { Place } from '../config/config.ts'

/** Listens; gives the place with the port that the system chose. Throws where it cannot. */
export async function listen(server: Server, place: Place): Promise<Place> {
  if (place.kind === 'unix') {
    await clearStale(place.path)
    server.listen(place.path)
  } else server.listen(place.port, place.host)
  await once(server, 'listening')
  const bound = server.address()
  if (place.kind === 'unix' || bound === null || typeof bound === 'string') return place
  return { ...place, port: bound.port }
}

/** A socket that nobody listens on any more was left by a process that was killed. */
async function clearStale(path: string): Promise<void> {
  const probe = connect(path)
  try {
    await once(probe, 'connect')
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
    if (refused) await rm(path, { force: true })
  } finally {
    probe.destroy()
  }
}
