import type { Memory } from '../smtp/memory.ts'

export type Body =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** With the bytes that came, or that the client announced. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** Too many bytes of other requests are in memory. */
  | { readonly kind: 'no-room'; readonly bytes: number }
  | { readonly kind: 'broken' }

export interface BodyLimits {
  /** Of one body, bytes. */
  readonly bytes: number
  readonly memory: Memory
}

/** Reads a request's body. What its length says is too large is not read at all; the memory is given back by `done`. */
export async function readBody(
  request: Request,
  { bytes: limit, memory }: BodyLimits,
): Promise<{ readonly body: Body; readonly done: () => void }> {
  let held = 0
  const done = (): void => {
    memory.give(held)
    held = 0
  }
  const give = (body: Body): { readonly body: Body; readonly done: () => void } => {
    if (body.kind !== 'read') done()
    return { body, done }
  }
  const length = Number(request.headers.get('content-length') ?? 0)
  const announced = Math.min(length, Number.MAX_SAFE_INTEGER)
  if (announced > limit) return give({ kind: 'too-large', bytes: announced })
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of request.body ?? []) {
      const bytes = held + chunk.length
      if (bytes > limit) return give({ kind: 'too-large', bytes })
      if (!memory.take(chunk.length)) return give({ kind: 'no-room', bytes })
      held += chunk.length
      chunks.push(chunk)
    }
  } catch {
    return give({ kind: 'broken' })
  }
  return give({ kind: 'read', bytes: Buffer.concat(chunks) })
}
