import { Buffer } from 'node:buffer'
import type { Part } from './parts.ts'

/** The bytes of a part without its transfer encoding (RFC 2045 section 6); broken encoding is read leniently. */
export function decodedPart({ encoding, body }: Pick<Part, 'encoding' | 'body'>): Uint8Array {
  if (encoding === 'base64') return Buffer.from(view(body).toString('latin1'), 'base64')
  return encoding === 'quoted-printable' ? unquoted(view(body)) : body
}

const EQUALS = 61

/** RFC 2045 section 6.7. White space at the end of a line stays: an attached message has what it has. */
function unquoted(body: Buffer): Uint8Array {
  const out = Buffer.alloc(body.length)
  let length = 0
  for (let at = 0; at < body.length;) {
    const soft = body[at] === EQUALS ? softBreak(body, at + 1) : 0
    const value = body[at] === EQUALS && soft === 0 ? hexPair(body, at + 1) : undefined
    if (soft > 0) at += 1 + soft
    else {
      out[length++] = value ?? body[at]!
      at += value === undefined ? 1 : 3
    }
  }
  return out.subarray(0, length)
}

function softBreak(body: Buffer, at: number): number {
  if (body[at] === 10) return 1
  return body[at] === 13 && body[at + 1] === 10 ? 2 : 0
}

function hexPair(body: Buffer, at: number): number | undefined {
  const text = body.toString('latin1', at, at + 2)
  return /^[0-9A-Fa-f]{2}$/u.test(text) ? Number.parseInt(text, 16) : undefined
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
