import { refusalOf, silenceOf } from '../desk-answers.ts'
import type { State } from './state.ts'

/** What became of a question to the desk. */
export type Pulled =
  | { readonly kind: 'got'; readonly envelope: string }
  | { readonly kind: 'away'; readonly why: string }

export interface Question {
  readonly url: string
  /** This gateway's key at the desk. */
  readonly key: string
  /** Absent: everything is wanted. */
  readonly have?: Pick<State, 'desk' | 'cursor' | 'mark'> | undefined
  /** Seconds that the desk may wait for something new. */
  readonly wait: number
  readonly signal: AbortSignal
}

/** Milliseconds beyond the wait. */
const PATIENCE = 30_000
/** Bytes of an answer: 5,000 entries have a few megabytes. */
const MOST_BYTES = 64 * 1024 ** 2

/** Asks the desk for its protection; never throws. */
export function pull(question: Question): Promise<Pulled> {
  return pullFrom(addressOf(question), question)
}

/** Asks the desk for what it signs, at this address; never throws. */
export async function pullFrom(
  address: string,
  { key, wait, signal }: Pick<Question, 'key' | 'wait' | 'signal'>,
): Promise<Pulled> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(wait * 1000 + PATIENCE)]),
      headers: { authorization: `Bearer ${key}` },
    })
    if (response.status !== 200) {
      await response.body?.cancel()
      return { kind: 'away', why: refusalOf(response.status) }
    }
    const envelope = await textOf(response)
    return envelope === undefined
      ? { kind: 'away', why: 'the desk’s answer is too large' }
      : { kind: 'got', envelope }
  } catch (error) {
    return { kind: 'away', why: silenceOf(error) }
  }
}

function addressOf({ url, have, wait }: Question): string {
  const { desk, cursor, mark = '' } = have ?? {}
  const known = desk !== undefined && { after: String(cursor), desk, ...(mark !== '' && { mark }) }
  const query = new URLSearchParams({ ...known, wait: String(wait) })
  return `${url.replace(/\/$/u, '')}/protection?${query.toString()}`
}

/** Undefined: it has more bytes than may be, whatever it says of its length. */
async function textOf({ body, headers }: Response): Promise<string | undefined> {
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) {
    await body?.cancel()
    return undefined
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.length
    // Leaving the loop cancels the rest.
    if (bytes > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
