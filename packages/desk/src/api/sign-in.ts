import type { Serving } from './carry-out.ts'
import { readBody } from './body.ts'
import { AWAY, FAILED, problemResponse } from './respond.ts'
import { crossSite } from './same-origin.ts'
import { StoreFailure } from '../store/store.ts'

/** A request for the sign-in, which has its own routes, limits and answers. */
export interface SignInRequest {
  readonly request: Request
  readonly address: string
  readonly id: string
}

const LIMIT = 32 * 1024
/**
 * Of a network, behind which a whole office may be: some forty people can sign in within a minute. Guesses are counted
 * apart, and much more strictly.
 */
const PACED = { method: 'post', path: '/auth', perMinute: 180 } as const
const NOBODY = { kind: 'citizen', role: 'citizen', network: '' } as const

/** Hands a request to the sign-in: only from our own pages, with a small body of JSON. */
export async function handOver(
  { request, address, id }: SignInRequest,
  { desk, pace, room }: Serving,
): Promise<Response> {
  // By network whoever asks: what is asked here writes rows, and proves nothing yet.
  const slower = await pace({ route: PACED, asking: NOBODY, address })
  if (slower !== undefined) return problemResponse(slower, id)
  const foreign = crossSite(request, desk.config.publicUrl)
  if (foreign !== undefined) return problemResponse(foreign, id)
  const place = room.enter()
  try {
    // What is not there, or takes another method, is said before a body is read.
    if (request.method !== 'POST') return await desk.auth.handler(request, address)
    const body = await readBody(request, { types: ['application/json'], limit: LIMIT, place })
    if (body.kind === 'problem') return problemResponse(body.problem, id)
    const { url, method, headers } = request
    const whole = new Request(url, { method, headers, body: body.bytes })
    return await desk.auth.handler(whole, address)
  } catch (error) {
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    desk.log.error({ request: id, cause }, 'a sign-in failed')
    return problemResponse(error instanceof StoreFailure ? AWAY : FAILED, id)
  } finally {
    place.leave()
  }
}
