import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'

/**
 * Decodes text whose charset is declared rightly, wrongly or not at all. Never throws: what cannot be decoded
 * as declared is decoded as what it looks like, and noted.
 */
export function decodeText(bytes: Uint8Array, label: string, notes: Notes): string {
  const simple = utf8.decode(bytes)
  if (isAscii(bytes, simple)) return isWide(label) ? decodeAs(bytes, label, notes) : simple
  const declared = label.trim().toLowerCase()
  if (declared !== '' && !ASCII_LABELS.has(declared)) return decodeAs(bytes, declared, notes)
  const text = decodeUtf8(bytes)
  if (text === undefined) note(notes, 'wrong-charset', 'undeclared 8-bit')
  return text ?? guess(bytes)
}

/** Text of a header: UTF-8 (RFC 6532), else what it looks like. */
export function decodeHeaderText(bytes: Uint8Array): string {
  return guess(bytes)
}

const ASCII_LABELS: ReadonlySet<string> = new Set([
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'none',
  'default',
])

/** ASCII bytes say something else in these: wide characters, or escapes that switch alphabets. */
function isWide(label: string): boolean {
  return /^(?:utf-?16|utf-?32|utf-?7|ucs|unicode|iso-2022|hz-gb)/iu.test(label.trim())
}

function decodeAs(bytes: Uint8Array, label: string, notes: Notes): string {
  const decoder = decoderFor(label)
  if (!decoder) {
    note(notes, 'unknown-charset', label)
    return guess(bytes)
  }
  if (decoder.encoding !== 'utf-8') return decoder.decode(bytes)
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  note(notes, 'wrong-charset', 'not utf-8')
  return mostlyUtf8(bytes) ? decoder.decode(bytes) : guess(bytes)
}

function guess(bytes: Uint8Array): string {
  return (
    decodeUtf8(bytes) ??
    decoderFor(looksArabic(bytes) ? 'windows-1256' : 'windows-1252')!.decode(bytes)
  )
}

const utf8 = new TextDecoder('utf-8')

/**
 * Undefined where it is not UTF-8. A character cut off at the end is no fault: limits cut anywhere. What is
 * right needs no second look, and a strict decoder takes several times as long.
 */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const text = utf8.decode(bytes)
  if (!text.includes('\ufffd')) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** A few broken characters in a text that is otherwise UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const sample = decoderFor('utf-8')!.decode(bytes.subarray(0, 20_000))
  let broken = 0
  let good = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code >= 0x80) good++
  }
  return good > broken
}

/** Letters beyond ASCII stand alone in Western text, and in runs in Arabic script. */
function looksArabic(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 20_000)
  let high = 0
  let inRuns = 0
  for (let at = 0; at < end; at++) {
    if (bytes[at]! < 0x80) continue
    high++
    if (bytes[at - 1]! >= 0x80 || bytes[at + 1]! >= 0x80) inRuns++
  }
  return inRuns * 10 > high * 7
}

const decoders = new Map<string, TextDecoder | undefined>()

function decoderFor(label: string): TextDecoder | undefined {
  const plain = label.trim().toLowerCase().slice(0, 40)
  if (decoders.has(plain)) return decoders.get(plain)
  const decoder = [plain, alias(plain)].map(makeDecoder).find((made) => made !== undefined)
  if (decoders.size < 200) decoders.set(plain, decoder)
  return decoder
}

/** Names that mail programs use for charsets that have another name in the Encoding Standard. */
function alias(label: string): string {
  const bare = label.replace(/^(?:x-|cs)/u, '').replace(/^(?:cp-?|win-?|ms-?)(?=\d)/u, 'windows-')
  return ALIASES[bare] ?? bare
}

const ALIASES: Readonly<Record<string, string>> = {
  'windows-932': 'shift_jis',
  'windows-936': 'gbk',
  'windows-949': 'euc-kr',
  'windows-950': 'big5',
  'iso-8859-8-e': 'iso-8859-8',
  'iso-2022-jp-2': 'iso-2022-jp',
  utf8mb4: 'utf-8',
  'utf-8-sig': 'utf-8',
}

function makeDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

/** Of other bytes, several make one character, or one makes the sign for what is broken. */
function isAscii(bytes: Uint8Array, asUtf8: string): boolean {
  return asUtf8.length === bytes.length && !asUtf8.includes('\ufffd')
}
