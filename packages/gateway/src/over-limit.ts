import type { Arrival } from './arrival.ts'
import type { Meter } from './meter.ts'
import { unchanged, type Disposition, type Outcome } from './outcome.ts'
import { kept, type KeepingParts } from './record.ts'

/** A message that a listener answers by itself: it broke a limit, and was not judged. */
export interface OverLimit {
  /** `raw` is what was kept of the message, mostly nothing. Recipients beyond the limit are left out. */
  readonly arrival: Arrival
  /** Bytes that came, or that the client announced. */
  readonly bytes: number
  /** Which, in few words that are always the same: `message too big`. */
  readonly limit: string
  /** `overload`: a limit of all messages together, such as memory; `limit`: one of each message. */
  readonly failure: 'limit' | 'overload'
  /** What the client is told. */
  readonly done: 'delivered' | 'rejected' | 'later'
}

/** Records, counts and logs it. To be called before the client is answered. Never throws. */
export type TellOverLimit = (message: OverLimit) => Promise<void>

export function openOverLimit(parts: KeepingParts & { readonly meter: Meter }): TellOverLimit {
  return async (message) => {
    const { arrival, bytes, limit, failure, done } = message
    const { id, listener, queueId, client, recipients } = arrival
    const outcome = outcomeOf(message)
    await kept({ arrival, bytes, limit, failure, outcome }, parts)
    parts.meter.handled({ listener, verdict: 'none', done, bytes, seconds: 0 })
    const of = { id, listener, queueId, client: client.ip, bytes, recipients: recipients.length }
    parts.log.warn({ ...of, failure, limit }, `not checked, ${limit}: ${done}`)
  }
}

const DISPOSITION = { delivered: 'deliver', rejected: 'reject' } as const

function outcomeOf({ arrival, done }: OverLimit): Outcome {
  if (done === 'later') return { kind: 'later', reply: NO_REPLY }
  const disposition: Disposition = DISPOSITION[done]
  const recipients = arrival.recipients.map((address) => ({ address, disposition }))
  return { kind: 'settled', recipients, edits: unchanged }
}

/** The listener has one of its own; no record keeps it. */
const NO_REPLY = { code: 451, enhanced: '4.3.0', text: '' } as const
