import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/** A passkey in software (WebAuthn Level 2), as a device would hold it. */
export interface Authenticator {
  readonly register: (options: Options) => object
  readonly prove: (options: Options) => object
}

interface Options {
  readonly challenge: string
}

/** Flags of authenticator data (6.1): somebody touched it; it asked for a finger or a PIN; a key is with it. */
const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

export function authenticator(
  origin: string,
  { unlocked = true }: { readonly unlocked?: boolean } = {},
): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const flags = unlocked ? PRESENT | VERIFIED : PRESENT
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const response = (made: object): object => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response: made,
  })
  return {
    register: ({ challenge }) => {
      const key = coseKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
      const data = Buffer.concat([authData(origin, flags | WITH_KEY, 0), credential])
      const clientDataJSON = clientData('webauthn.create', challenge, origin).toString('base64url')
      return response({
        clientDataJSON,
        attestationObject: attestation(data),
        transports: ['internal'],
      })
    },
    prove: ({ challenge }) => {
      const client = clientData('webauthn.get', challenge, origin)
      const data = authData(origin, flags, 0)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      return response({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      })
    },
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function authData(origin: string, flags: number, count: number): Buffer {
  const counter = Buffer.alloc(4)
  counter.writeUInt32BE(count)
  const site = createHash('sha256').update(new URL(origin).hostname).digest()
  return Buffer.concat([site, Buffer.from([flags]), counter])
}

/** COSE_Key of ES256 in CBOR (RFC 9053, 7.1.1): kty 2, alg -7, crv 1, x, y. */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]
  return Buffer.concat([
    Buffer.from([...head, 0x21, 0x58, 32]),
    x,
    Buffer.from([0x22, 0x58, 32]),
    y,
  ])
}

/** `{ fmt: 'none', attStmt: {}, authData }` in CBOR (RFC 8949). */
function attestation(data: Buffer): string {
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x59, data.length >> 8, data.length & 0xff]),
    data,
  ]).toString('base64url')
}

function text(word: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
}
