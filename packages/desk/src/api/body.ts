import { problem, type Problem } from './answer.ts'

export type ReadBody =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly type: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Reads a body of one of these media types and of at most `limit` bytes; more is never held in memory. */
export async function readBody(
  request: Request,
  { types, limit }: { readonly types: readonly string[]; readonly limit: number },
): Promise<ReadBody> {
  const type = mediaType(request.headers.get('content-type'))
  const wrong = wrongForm(request, { types, limit, type })
  if (wrong !== undefined) return { kind: 'problem', problem: wrong }
  const bytes = await gathered(request.body, limit)
  if (bytes === undefined) return { kind: 'problem', problem: tooLarge(limit) }
  return { kind: 'read', bytes, type }
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

async function gathered(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop cancels the stream.
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** RFC 9110, 8.3.1: type and subtype in any case, parameters after a semicolon. */
function mediaType(header: string | null): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
