import { Buffer } from 'node:buffer'

/** The ways a body is written (RFC 2045 section 6); undefined for one nobody knows. */
export type TransferEncoding = 'identity' | 'quoted-printable' | 'base64'

export function transferEncoding(written: string): TransferEncoding | undefined {
  if (written === 'quoted-printable' || written === 'base64') return written
  return ['', '7bit', '8bit', 'binary'].includes(written) ? 'identity' : undefined
}

/** Broken encoding is read leniently, and never throws. */
export function decodeBody(bytes: Uint8Array, encoding: TransferEncoding): Buffer {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (encoding === 'identity') return body
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return readQuoted(body).bytes
}

export function encodeBody(bytes: Uint8Array, encoding: TransferEncoding): Uint8Array {
  if (encoding === 'identity') return bytes
  return Buffer.from(encoding === 'base64' ? base64Lines(bytes) : quotedPrintable(bytes), 'latin1')
}

/** `insertion` put before the decoded body's byte `at`; of what is there already as much as can be stays as written. */
export function insertInto(
  written: Uint8Array,
  { at, insertion, encoding }: { at: number; insertion: Uint8Array; encoding: TransferEncoding },
): Uint8Array {
  if (encoding === 'base64') return intoBase64(written, at, insertion)
  if (encoding === 'identity') {
    return Buffer.concat([written.subarray(0, at), insertion, written.subarray(at)])
  }
  const body = Buffer.from(written.buffer, written.byteOffset, written.length)
  const place = readQuoted(body, at).read
  const startsLine = place === 0 || body[place - 1] === 10
  // Soft line breaks: nothing is added but what is inserted (RFC 2045 section 6.7, rule 5).
  const before = startsLine ? '' : '=\r\n'
  const text = quotedPrintable(insertion)
  const after = text.endsWith('\r\n') ? '' : '=\r\n'
  const piece = Buffer.from(before + text + after, 'latin1')
  return Buffer.concat([body.subarray(0, place), piece, body.subarray(place)])
}

/** At the front the old letters stay, as a multiple of three bytes ends where a letter group does. */
function intoBase64(written: Uint8Array, at: number, insertion: Uint8Array): Uint8Array {
  if (at > 0) {
    const old = decodeBody(written, 'base64')
    return encodeBody(Buffer.concat([old.subarray(0, at), insertion, old.subarray(at)]), 'base64')
  }
  const filling = Buffer.alloc((3 - (insertion.length % 3)) % 3, '\n')
  return Buffer.concat([encodeBody(Buffer.concat([insertion, filling]), 'base64'), written])
}

function base64Lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  return (text.match(/.{1,76}/gu) ?? []).map((line) => `${line}\r\n`).join('')
}

/** Decodes until `most` bytes are there; says also how many bytes that took. */
function readQuoted(
  body: Buffer,
  most: number = Number.POSITIVE_INFINITY,
): { bytes: Buffer; read: number } {
  const out = Buffer.allocUnsafe(body.length)
  let length = 0
  let at = 0
  while (at < body.length && length < most) {
    const { taken, kept, value } = unitAt(body, at)
    const used = Math.min(kept, most - length)
    if (value === undefined) body.copy(out, length, at, at + used)
    else out[length] = value
    length += used
    at += used < kept ? used : taken
  }
  return { bytes: out.subarray(0, length), read: at }
}

/** What stands at a place of quoted-printable: so many bytes taken, so many kept as they are, or one of this value. */
interface Unit {
  readonly taken: number
  readonly kept: number
  readonly value?: number
}

const EQUALS = 61

/** RFC 2045 section 6.7: rule 3 drops white space at the end of a line, rule 5 knows soft line breaks. */
function unitAt(body: Buffer, at: number): Unit {
  const isEquals = body[at] === EQUALS
  const end = spaceEnd(body, isEquals ? at + 1 : at)
  const newline = lineEndLength(body, end)
  if (isEquals && newline > 0) return { taken: end + newline - at, kept: 0 }
  if (isEquals) {
    const value = hexPair(body, at + 1)
    return value < 0 ? { taken: 1, kept: 1 } : { taken: 3, kept: 1, value }
  }
  if (end === at) return { taken: 1, kept: 1 }
  const isDropped = newline > 0 || end >= body.length
  return { taken: end - at, kept: isDropped ? 0 : end - at }
}

function spaceEnd(body: Buffer, from: number): number {
  let end = from
  while (body[end] === 32 || body[end] === 9) end++
  return end
}

function lineEndLength(body: Buffer, at: number): number {
  if (body[at] === 13 && body[at + 1] === 10) return 2
  return body[at] === 10 ? 1 : 0
}

function hexPair(body: Buffer, at: number): number {
  const text = body.toString('latin1', at, at + 2)
  return /^[0-9A-Fa-f]{2}$/u.test(text) ? Number.parseInt(text, 16) : -1
}

/** Lines of at most 76 characters; CRLF is a line break, other control characters are encoded. */
function quotedPrintable(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.split('\r\n').map(quotedLine).join('\r\n')
}

function quotedLine(line: string): string {
  const rows: string[] = []
  let row = ''
  for (let at = 0; at < line.length; at++) {
    const unit = quotedUnit(line, at)
    if (row.length + unit.length > 75) {
      rows.push(`${row}=`)
      row = ''
    }
    row += unit
  }
  return [...rows, row].join('\r\n')
}

function quotedUnit(line: string, at: number): string {
  const character = line[at]!
  const isSpace = character === ' ' || character === '\t'
  const isPlain = isSpace
    ? at < line.length - 1
    : character >= '!' && character <= '~' && character !== '='
  if (isPlain) return character
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
