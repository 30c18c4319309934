import { deliveredFields } from '../../judging/delivered-fields.ts'
import type { Evidence } from '../../judging/protocol.ts'
import { withoutAddresses } from './without-addresses.ts'

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
  'resent-to',
  'resent-cc',
  'apparently-to',
  ...deliveredFields,
])

/**
 * Takes the recipients out of a mail's header, and their addresses out of the rest where they stand there, also in parts
 * that are written in base64 or quoted-printable. Works on bytes, so that everything else stays as it was; pictures and
 * documents are sent as they are.
 */
export function withoutMe({
  raw,
  form,
  recipients,
}: Pick<Evidence, 'raw' | 'form' | 'recipients'>): Prepared {
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

/** A field begins at a line's start; lines that begin with a blank continue it (RFC 5322 section 2.2.3). */
function withoutFields(head: string): { readonly text: string; readonly removed: number } {
  let removed = 0
  let isMine = false
  const kept: string[] = []
  for (const line of head.split('\n')) {
    const isContinued = line.startsWith(' ') || line.startsWith('\t')
    if (!isContinued) {
      const name = line.slice(0, Math.max(0, line.indexOf(':')))
      isMine = ABOUT_ME.has(name.trimEnd().toLowerCase())
    }
    if (!isMine) kept.push(line)
    else if (!isContinued) removed++
  }
  // The last field's line end stood before the empty line; where it was taken out, it is put back.
  const text = kept.join('\n')
  return { text: head.endsWith('\r') || !text.endsWith('\r') ? text : text.slice(0, -1), removed }
}
