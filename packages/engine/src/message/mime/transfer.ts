import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'

/** Undoes a content transfer encoding (RFC 2045 §6), as far as it can be undone. Never yields more bytes than it got. */
export function decodeTransfer(bytes: Uint8Array, encoding: string, notes: Notes): Uint8Array {
  if (encoding === 'base64') return decodeBase64(bytes, notes)
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes, notes)
  if (!PLAIN.test(encoding)) note(notes, 'broken-encoding', encoding)
  return bytes
}

/** Nothing to undo, as it is spelled in the wild. */
const PLAIN = /^(?:[78][ -]?bits?\+?|binary|none|)$/u

const VALUES = new Int8Array(256).fill(-1)
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
for (let index = 0; index < ALPHABET.length; index++) VALUES[ALPHABET.charCodeAt(index)] = index

/** Padding may stand anywhere: some programs pad each line. Other signs are passed over (RFC 2045 §6.8). */
function decodeBase64(bytes: Uint8Array, notes: Notes): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4) + 3)
  let length = 0
  let held = 0
  let bits = 0
  let foreign = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    const value = VALUES[byte]!
    if (value >= 0) {
      held = ((held << 6) | value) & 0xffff
      bits += 6
      if (bits >= 8) {
        bits -= 8
        out[length++] = (held >> bits) & 0xff
      }
    } else if (byte === 0x3d) {
      bits = 0
    } else if (byte > 0x20) {
      foreign++
    }
  }
  if (foreign > 0) note(notes, 'broken-encoding', 'base64')
  // Text that is no base64 at all was sent as it is under a wrong label: that is what a reader would be shown.
  return foreign * 8 > bytes.length ? bytes : out.subarray(0, length)
}

/** A lone `=` is kept as it stands (RFC 2045 §6.7); white space at the end of a line is transport padding. */
function decodeQuotedPrintable(bytes: Uint8Array, notes: Notes): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  let broken = false
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at]!
    if (byte !== 0x3d) {
      out[length++] = byte
      at++
      continue
    }
    const value = hexPair(bytes, at + 1)
    const skip = value < 0 ? softBreak(bytes, at + 1) : 3
    if (value >= 0) out[length++] = value
    else if (skip === 0) {
      out[length++] = byte
      broken = true
    }
    at += skip || 1
  }
  if (broken) note(notes, 'broken-encoding', 'quoted-printable')
  return out.subarray(0, length)
}

/** How many bytes a soft line break takes, from its `=`; 0 where there is none. */
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from
  const end = Math.min(bytes.length, from + 80)
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d)) at++
  if (at >= bytes.length) return at - from + 1
  return bytes[at] === 0x0a ? at - from + 2 : 0
}

function hexPair(bytes: Uint8Array, at: number): number {
  const high = hexDigit(bytes[at])
  const low = hexDigit(bytes[at + 1])
  return high < 0 || low < 0 ? -1 : high * 16 + low
}

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
