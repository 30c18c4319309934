import type { Reply } from '../outcome.ts'

/** RFC 5321 section 4.5.3.1.4 asks for 512 octets; SMTPUTF8, DSN and XFORWARD make lines longer. */
export const lineLimit = 4096

/** RFC 5321 section 4.5.3.1.5: a reply line with its code and line end. */
const replyLimit = 512

export type TakenLine =
  | { readonly kind: 'line'; readonly text: string; readonly rest: Uint8Array }
  | { readonly kind: 'part' }
  /** Not a line of SMTP: too long, ended by LF alone, with a NUL or CR in it, or not UTF-8. */
  | { readonly kind: 'broken'; readonly how: string }

/** Takes the first line off what a peer sent. */
export function takeLine(bytes: Uint8Array): TakenLine {
  const end = bytes.indexOf(lf)
  if (end === -1) {
    return bytes.length > lineLimit ? { kind: 'broken', how: 'line too long' } : { kind: 'part' }
  }
  if (end > lineLimit) return { kind: 'broken', how: 'line too long' }
  // RFC 5321 section 2.3.8: only CRLF ends a line; anything else may be read differently by the next server.
  if (end === 0 || bytes[end - 1] !== cr) return { kind: 'broken', how: 'line without CRLF' }
  const line = bytes.subarray(0, end - 1)
  if (line.includes(cr) || line.includes(0)) return { kind: 'broken', how: 'CR or NUL in a line' }
  const text = decode(line)
  if (text === undefined) return { kind: 'broken', how: 'line is not UTF-8' }
  return { kind: 'line', text, rest: bytes.subarray(end + 1) }
}

/** One reply as it goes over the wire: whatever its text holds, it is one line and within the limit. */
export function formatReply(reply: Reply): string {
  const text = printable(`${reply.enhanced} ${reply.text}`).trim()
  return `${`${reply.code} ${text}`.slice(0, replyLimit - 2)}\r\n`
}

/** RFC 5321 section 4.2.1: lines before the last have a hyphen after the code. */
export function formatLines(code: number, lines: readonly string[]): string {
  const last = lines.length - 1
  return lines.map((line, at) => `${code}${at === last ? ' ' : '-'}${line}\r\n`).join('')
}

/** RFC 3461 section 4: `+` and two hexadecimal digits stand for a byte. Undefined where it is not xtext. */
export function decodeXtext(text: string): string | undefined {
  const bytes: number[] = []
  const source = new TextEncoder().encode(text)
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] ?? 0
    if (byte !== plus) {
      bytes.push(byte)
      continue
    }
    const value = hexByte(text.slice(at + 1, at + 3))
    if (value === undefined) return undefined
    bytes.push(value)
    at += 2
  }
  return decode(Uint8Array.from(bytes))
}

/** RFC 3461 section 4: all but printable ASCII without `+`, `=` and blanks is written as `+XX`. */
export function encodeXtext(text: string): string {
  let encoded = ''
  for (const byte of new TextEncoder().encode(text)) {
    const plain = byte > 32 && byte < 127 && byte !== plus && byte !== equals
    encoded += plain
      ? String.fromCharCode(byte)
      : `+${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return encoded
}

/** Each control or non-ASCII character made a question mark. */
export function printable(text: string): string {
  return Array.from(text, (char) => (char >= ' ' && char <= '~' ? char : '?')).join('')
}

const lf = 0x0a
const cr = 0x0d
const plus = 0x2b
const equals = 0x3d

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function hexByte(digits: string): number | undefined {
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : undefined
}
