import type { Listening } from '../auth/auth.ts'
import type { Asker, Protection } from '../protection/protection.ts'

export interface ProtectionStream {
  readonly protection: Pick<Protection, 'next'>
  readonly asker: Asker
  /** Disposed of when the stream ends, however it does. */
  readonly listening: Listening
  /** Has the asker the rights still that it began with? */
  readonly still: () => Promise<boolean>
}

/** Milliseconds without news after which a line is sent, so that nobody between takes the connection for dead. */
export const QUIET = 20_000

/** One page at a time, when the client has taken the one before. */
export function protectionStream(stream: ProtectionStream): ReadableStream<Uint8Array> {
  const { protection, asker, listening, still } = stream
  const { signal } = listening
  const end = (): void => listening[Symbol.dispose]()
  let have: Pick<Asker, 'after' | 'mark'> = asker
  const next = async (): Promise<string | undefined> => {
    if (signal.aborted) return undefined
    const asked = { ...asker, after: have.after, mark: have.mark, patience: QUIET, signal }
    const { envelope, cursor, mark, isEmpty } = await protection.next(asked)
    if (!(await still())) return undefined
    have = { after: cursor, mark }
    return isEmpty ? ':\n\n' : `id: ${cursor}.${mark}\ndata: ${envelope}\n\n`
  }
  return new ReadableStream({
    async pull(controller) {
      const event = await next().catch((error: unknown) => (end(), Promise.reject(error as Error)))
      if (event !== undefined) return controller.enqueue(encoder.encode(event))
      end()
      controller.close()
    },
    cancel: end,
  })
}

const encoder = new TextEncoder()
