import { lineEnd, startOfMail, startsHeader } from './mime/headers.ts'

const ENOUGH_LINES = 60

/** Do the bytes start with a mail's headers? Two header lines, one of them of a kind that every mail has. */
export function isMail(raw: Uint8Array): boolean {
  let at = startOfMail(raw, raw.length)
  let headers = 0
  let hasKnown = false
  for (let line = 0; line < ENOUGH_LINES && at < raw.length; line++) {
    const isHeader = startsHeader(raw, at)
    if (!isHeader && !isFolded(raw, at)) break
    headers += Number(isHeader)
    hasKnown ||= isHeader && KNOWN.has(nameAt(raw, at))
    if (hasKnown && headers > 1) return true
    at = lineEnd(raw, at, raw.length)
  }
  return false
}

const KNOWN: ReadonlySet<string> = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'return-path',
  'message-id',
  'mime-version',
  'delivered-to',
  'dkim-signature',
  'x-tasdeeq-sample',
])

function nameAt(raw: Uint8Array, at: number): string {
  let name = ''
  for (let next = at; next < at + 40 && raw[next] !== 0x3a && raw[next]! > 0x20; next++) {
    name += String.fromCharCode(raw[next]!)
  }
  return name.toLowerCase()
}

function isFolded(raw: Uint8Array, at: number): boolean {
  return raw[at] === 0x20 || raw[at] === 0x09
}
