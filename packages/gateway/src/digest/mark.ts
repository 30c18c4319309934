import { markedId, signedMark, type Presented } from '../quarantine/mark.ts'

const FIELD = 'X-Tasdeeq-Digest'

export interface ToMark {
  readonly id: string
  readonly recipient: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The digest with a field above it by which the gateway lets it pass, though it quotes what was held. */
export function markDigest(raw: Uint8Array, toMark: ToMark, secret: Uint8Array): Uint8Array {
  const { id, recipient, now } = toMark
  const field = signedMark({ field: FIELD, id, recipients: [recipient], time: now }, raw, secret)
  return Buffer.concat([Buffer.from(field, 'latin1'), raw])
}

/** Id of a digest that this gateway sent to these recipients, as it was then. Undefined: judge it. */
export function digestId(presented: Presented): string | undefined {
  return markedId(FIELD, presented)
}
