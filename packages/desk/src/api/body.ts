import { problem, type Problem } from './answer.ts'
import type { Place } from './room.ts'

export type ReadBody =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface Taking {
  readonly types: readonly string[]
  readonly limit: number
  readonly place: Place
  /** Told of each piece. */
  readonly came?: (bytes: number) => void
  /** What is to be said before a byte of the body is read. */
  readonly before?: () => Promise<Problem | undefined>
}

/** Reads a body of one of these media types and of at most `limit` bytes; more is never held in memory. */
export async function readBody(request: Request, taking: Taking): Promise<ReadBody> {
  const { types, limit } = taking
  const type = mediaType(request.headers.get('content-type'))
  const wrong = wrongForm(request, { types, limit, type }) ?? (await taking.before?.())
  if (wrong !== undefined) return { kind: 'problem', problem: wrong }
  const gathered = await gather(request.body, taking)
  return 'kind' in gathered
    ? { kind: 'problem', problem: gathered }
    : { kind: 'read', bytes: gathered, type }
}

interface Form {
  readonly types: readonly string[]
  readonly limit: number
  readonly type: string
}

function wrongForm({ headers }: Request, { types, limit, type }: Form): Problem | undefined {
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity') {
    return problem(415, 'encoded', 'Send the body as it is, without Content-Encoding.')
  }
  if (!types.includes(type)) {
    return problem(415, 'media-type', `Send a body with a Content-Type of ${types.join(', ')}.`, {
      // RFC 9110, 15.5.16: what would be taken.
      headers: { Accept: types.join(', ') },
    })
  }
  return Number(headers.get('content-length') ?? 0) > limit ? tooLarge(limit) : undefined
}

function tooLarge(limit: number): Problem {
  return problem(413, 'too-large', `Send a body of at most ${limit} bytes.`)
}

const FULL = problem(
  503,
  'busy',
  'Too much comes in just now, and nothing of this was taken. Try it again in a minute.',
  { headers: { 'Retry-After': '60' } },
)

async function gather(
  body: ReadableStream<Uint8Array> | null,
  { limit, place, came }: Taking,
): Promise<Uint8Array | Problem> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) return tooLarge(limit)
    if (!place.take(chunk.byteLength)) return FULL
    chunks.push(chunk)
    came?.(chunk.byteLength)
  }
  return Buffer.concat(chunks)
}

/** RFC 9110, 8.3.1: type and subtype in any case, parameters after a semicolon. */
function mediaType(header: string | null): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
