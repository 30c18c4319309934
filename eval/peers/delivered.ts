import type { Mail } from './peer.ts'

/** As far as headers are looked at. */
const MOST_HEADERS = 64 * 1024

/**
 * The mail as it lies in a mailbox: with the line of the server that took it, where the archive has not kept it.
 * The line's date is the mail's own, so that age does not count.
 */
export function delivered({ raw, envelope: { clientIp, helo } }: Mail): Uint8Array {
  if (clientIp === undefined) return raw
  const head = headersOf(raw)
  const [first] = fieldsNamed(head, 'received')
  if (first?.includes(clientIp)) return raw
  const date = first?.includes(';')
    ? first.slice(first.lastIndexOf(';') + 1)
    : fieldsNamed(head, 'date')[0]
  const end = head.includes('\r\n') ? '\r\n' : '\n'
  const line = `Received: from ${oneWord(helo ?? 'unknown')} ([${oneWord(clientIp)}])${end}\tby mx.tasdeeq.test with ESMTP${date === undefined ? '' : `;${end}\t${date.trim()}`}${end}`
  return Buffer.concat([Buffer.from(line, 'latin1'), raw])
}

function headersOf(raw: Uint8Array): string {
  const start = Buffer.from(raw.subarray(0, MOST_HEADERS)).toString('latin1')
  const ends = ['\n\n', '\n\r\n'].map((blank) => start.indexOf(blank)).filter((at) => at >= 0)
  return start.slice(0, Math.min(start.length, ...ends) + 1)
}

/** The values of a header, unfolded, first on top. */
function fieldsNamed(head: string, name: string): readonly string[] {
  return head
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
    .filter((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`)
    .map((line) => line.slice(name.length + 1))
}

function oneWord(text: string): string {
  return text.replace(/[^\x21-\x7e]/gu, '?')
}
