import { createHash } from 'node:crypto'
import type { DeskConfig } from '../config/config.ts'
import { refusalOf, silenceOf } from '../desk-answers.ts'
import type { Batch } from './batch.ts'

/** What became of a batch. */
export type Posted =
  | { readonly kind: 'taken' }
  | { readonly kind: 'later'; readonly why: string }
  | { readonly kind: 'too-large'; readonly why: string }
  /** Somebody has to mend something first: a key, an address, a proxy. */
  | { readonly kind: 'refused'; readonly why: string }

export interface PostOptions {
  readonly desk: Pick<DeskConfig, 'url'>
  readonly key: string
  readonly signal: AbortSignal
}

/** Milliseconds for one request. */
const PATIENCE = 30_000

/** Sends a batch to the desk; never throws. */
export function post({ body }: Batch, options: PostOptions): Promise<Posted> {
  return send({ path: '/gateways/decisions', body, type: 'application/x-ndjson' }, options)
}

/** What the desk is told. */
export interface Told {
  /** Below the desk's address. */
  readonly path: string
  readonly body: string
  /** Its media type. */
  readonly type: string
}

/** Tells the desk; never throws. */
export async function send(
  { path, body, type }: Told,
  { desk, key, signal }: PostOptions,
): Promise<Posted> {
  try {
    const response = await fetch(`${desk.url.replace(/\/$/u, '')}${path}`, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': type,
        // The same records again have the same key, whatever happened to the answer.
        'idempotency-key': createHash('sha256').update(body).digest('hex').slice(0, 32),
      },
    })
    // Nothing is read of it.
    await response.body?.cancel()
    return judged(response.status)
  } catch (error) {
    return { kind: 'later', why: silenceOf(error) }
  }
}

/** Statuses that ask to come again: request timeout, too early, too many requests (RFC 9110, RFC 8470, RFC 6585). */
const AGAIN: ReadonlySet<number> = new Set([408, 425, 429])

function judged(status: number): Posted {
  const why = refusalOf(status)
  if (status >= 200 && status < 300) return { kind: 'taken' }
  if (status >= 500 || AGAIN.has(status)) return { kind: 'later', why }
  if (status === 413) return { kind: 'too-large', why }
  return { kind: 'refused', why }
}
