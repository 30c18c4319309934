import type { Evidence } from '../../judging/protocol.ts'

/** A message as it is sent when it is reported. */
export interface Prepared {
  readonly bytes: Uint8Array
  /** Places from which the reporter's addresses and names were taken out. */
  readonly removed: number
}

/** Fields that say to whom a mail was delivered, and add nothing about who sent it. */
const ABOUT_ME: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'bcc',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-forwarded-to',
  'x-rcpt-to',
  'apparently-to',
])
const GONE = 'removed@recipient.invalid'

/**
 * Takes the recipient out of a mail's header, and their address out of the rest where it stands there as it is. Works
 * on bytes, so that everything else stays as it was; pictures and documents are sent as they are.
 */
export function withoutMe({ raw, form, recipients }: Evidence): Prepared {
  if (form !== 'mail') return { bytes: raw, removed: 0 }
  // Latin-1 keeps every byte as one character.
  const text = [...chunksOf(raw)].map((chunk) => String.fromCharCode(...chunk)).join('')
  const end = endOfHeader(text)
  const head = withoutFields(text.slice(0, end))
  const rest = withoutAddresses(head.text + text.slice(end), recipients)
  return {
    bytes: Uint8Array.from(rest.text, (character) => character.charCodeAt(0)),
    removed: head.removed + rest.removed,
  }
}

const CHUNK = 8_192

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

function endOfHeader(text: string): number {
  const ends = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')].filter((end) => end >= 0)
  return ends.length === 0 ? text.length : Math.min(...ends)
}

interface Cut {
  readonly text: string
  readonly removed: number
}

/** A field begins at a line's start; lines that begin with a blank continue it (RFC 5322 section 2.2.3). */
function withoutFields(head: string): Cut {
  let removed = 0
  let isMine = false
  const kept: string[] = []
  for (const line of head.split('\n')) {
    const isContinued = line.startsWith(' ') || line.startsWith('\t')
    if (!isContinued)
      isMine = ABOUT_ME.has(line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase())
    if (!isMine) kept.push(line)
    else if (!isContinued) removed++
  }
  return { text: kept.join('\n'), removed }
}

function withoutAddresses(text: string, recipients: readonly string[]): Cut {
  let removed = 0
  let left = text
  for (const address of recipients.slice(0, 50)) {
    const parts = splitAnyCase(left, address)
    removed += parts.length - 1
    left = parts.join(GONE)
  }
  return { text: left, removed }
}

/** Splits at each place where the words stand, in whatever case. */
function splitAnyCase(text: string, words: string): readonly string[] {
  // Lower-casing Latin-1 keeps the length, so that places in the one are places in the other.
  const lower = text.toLowerCase()
  const wanted = words.toLowerCase()
  const parts: string[] = []
  let at = 0
  for (let found = lower.indexOf(wanted); found >= 0; found = lower.indexOf(wanted, at)) {
    parts.push(text.slice(at, found))
    at = found + wanted.length
  }
  return [...parts, text.slice(at)]
}
