import type { Memory } from '../smtp/memory.ts'

export type Body =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** Too many bytes of other requests are in memory. */
  | { readonly kind: 'no-room' }
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
  if (Number(request.headers.get('content-length') ?? 0) > limit) return give({ kind: 'too-large' })
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of request.body ?? []) {
      if (held + chunk.length > limit) return give({ kind: 'too-large' })
      if (!memory.take(chunk.length)) return give({ kind: 'no-room' })
      held += chunk.length
      chunks.push(chunk)
    }
  } catch {
    return give({ kind: 'broken' })
  }
  return give({ kind: 'read', bytes: Buffer.concat(chunks) })
}
