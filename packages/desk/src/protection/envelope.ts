import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'

/** Names the form of what is signed: it cannot be taken for anything else that the same key signed. */
export const PAYLOAD_TYPE = 'application/vnd.tasdeeq.protection+json'
/** Of the envelope, as it is sent. */
export const ENVELOPE_TYPE = 'application/vnd.dsse.envelope.v1+json'

export interface Signer {
  /** Base64url of the raw public key, 32 bytes (RFC 8032). */
  readonly publicKey: string
  /** The signed envelope, as JSON text. `type` names the form of the content; absent: protection. */
  readonly sign: (content: object, type?: string) => string
}

/** @param key Ed25519 private key, PKCS #8 DER */
export function openSigner(key: Uint8Array): Signer {
  const secret = createPrivateKey({ key: Buffer.from(key), format: 'der', type: 'pkcs8' })
  const publicKey = rawPublic(secret)
  return {
    publicKey,
    sign: (content, type = PAYLOAD_TYPE) => {
      const payload = Buffer.from(JSON.stringify(content))
      const signature = sign(null, preAuthentication(type, payload), secret)
      return JSON.stringify({
        payload: payload.toString('base64'),
        payloadType: type,
        signatures: [{ keyid: publicKey, sig: signature.toString('base64') }],
      })
    },
  }
}

function rawPublic(secret: KeyObject): string {
  const { x } = createPublicKey(secret).export({ format: 'jwk' })
  if (x === undefined) throw new Error('the signing key is no Ed25519 key')
  return x
}

/** What is signed: DSSE v1, "PAE". Lengths in bytes keep type and payload apart. */
function preAuthentication(type: string, payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}
