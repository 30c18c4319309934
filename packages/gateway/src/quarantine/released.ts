import { markedId, signedMark, type Presented } from './mark.ts'

const FIELD = 'X-Tasdeeq-Released'

export interface ToMark {
  /** Id in the quarantine. */
  readonly id: string
  /** Those to whom it is released. */
  readonly recipients: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The message with a field above it by which the gateway lets it pass, for five days and to these recipients. */
export function markReleased(raw: Uint8Array, toMark: ToMark, secret: Uint8Array): Uint8Array {
  const { id, recipients, now } = toMark
  const field = signedMark({ field: FIELD, id, recipients, time: now }, raw, secret)
  return Buffer.concat([Buffer.from(field, 'latin1'), raw])
}

/**
 * Id in the quarantine of a message that was released from it, to all these recipients, and is as it was then.
 * Undefined: judge it.
 */
export function releasedId(presented: Presented): string | undefined {
  return markedId(FIELD, presented)
}
