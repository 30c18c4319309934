import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'

/** What a desk signs: its key vouches for nothing else under this name. */
export const PAYLOAD_TYPE = 'application/vnd.tasdeeq.protection+json'

/** A payload that the desk signed, or why it is not one. */
export type Opened =
  | { readonly kind: 'genuine'; readonly payload: string }
  | { readonly kind: 'forged'; readonly why: string }

/** Of other signatures, which a change of keys may bring, nobody needs more. */
const MOST_SIGNATURES = 4

const schema = z.object({
  payload: z.base64(),
  payloadType: z.string().max(200),
  signatures: z
    .array(z.object({ sig: z.base64().max(200) }))
    .min(1)
    .max(MOST_SIGNATURES),
})

/** Opens a DSSE envelope (version 1): nothing of the payload is read before its signature was verified. */
export function openEnvelope(text: string, key: KeyObject, type: string = PAYLOAD_TYPE): Opened {
  const envelope = schema.safeParse(parsed(text))
  if (!envelope.success || envelope.data.payloadType !== type)
    return { kind: 'forged', why: `it is no envelope around ${type}` }
  const payload = Buffer.from(envelope.data.payload, 'base64')
  const signed = preAuthentication(type, payload)
  const isSigned = envelope.data.signatures.some(({ sig }) =>
    verify(null, signed, key, Buffer.from(sig, 'base64')),
  )
  if (!isSigned) return { kind: 'forged', why: 'no signature in it is that of the desk’s key' }
  return { kind: 'genuine', payload: payload.toString() }
}

/** From base64url of the 32 raw bytes (RFC 8032, RFC 8037 section 2). Undefined: it is no such key. */
export function publicKeyOf(text: string): KeyObject | undefined {
  if (!/^[\w-]{43}$/u.test(text)) return undefined
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' })
  } catch {
    return undefined
  }
}

/** DSSE's "PAE": what is signed is the payload with its type and the length of each. */
function preAuthentication(type: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${type.length} ${type} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
