import { isIP } from 'node:net'

/** The few facts of a mail's own header block that authentication starts from. */
export interface HeaderFacts {
  readonly hasFrom: boolean
  readonly isSigned: boolean
  /** Public address of the host that handed the mail over, from the topmost `Received` that names one. */
  readonly clientIp?: string
  readonly helo?: string
  readonly returnPath?: string
  /** Date of the topmost `Received`, milliseconds since 1970. */
  readonly received?: number
}

/** A longer header block is hostile or broken, and is not authenticated. */
const MOST_BYTES = 256 * 1024

/** Undefined where the bytes do not start with a header block of sensible length. */
export function headerFacts(raw: Uint8Array): HeaderFacts | undefined {
  const text = Buffer.from(
    raw.buffer,
    raw.byteOffset,
    Math.min(raw.byteLength, MOST_BYTES),
  ).toString('latin1')
  const block = blockOf(text, raw.byteLength)
  if (block === undefined) return undefined
  const fields = unfold(block)
  const all = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map((field) => field.value)
  const received = all('received')
  const time = Date.parse(received[0]?.slice(received[0].lastIndexOf(';') + 1) ?? '')
  const returnPath = all('return-path')[0]?.replace(/[<>]/gu, '').trim()
  return {
    hasFrom: all('from').length > 0,
    isSigned: all('dkim-signature').length > 0,
    ...client(received),
    ...(returnPath !== undefined && { returnPath }),
    ...(!Number.isNaN(time) && { received: time }),
  }
}

function blockOf(text: string, length: number): string | undefined {
  const ends = [text.indexOf('\n\n'), text.indexOf('\n\r\n')].filter((end) => end >= 0)
  if (ends.length > 0) return text.slice(0, Math.min(...ends))
  return length < MOST_BYTES ? text : undefined
}

function unfold(block: string): readonly { readonly name: string; readonly value: string }[] {
  const fields: { name: string; value: string }[] = []
  for (const line of block.split('\n')) {
    const last = fields.at(-1)
    if (last && /^[ \t]/u.test(line)) {
      last.value += ` ${line.trim()}`
      continue
    }
    const colon = line.indexOf(':')
    if (colon > 0) {
      fields.push({
        name: line.slice(0, colon).trim().toLowerCase(),
        value: line.slice(colon + 1).trim(),
      })
    }
  }
  return fields
}

/** `from helo (reverse-name [192.0.2.1])`, RFC 5321 §4.4: the address in brackets is what the receiver saw. */
function client(received: readonly string[]): Pick<HeaderFacts, 'clientIp' | 'helo'> {
  for (const line of received.slice(0, 3)) {
    const helo = /^from\s+([^\s()[\]]+)/iu.exec(line)?.[1]?.slice(0, 255)
    if (helo === undefined) continue
    const comment = line.slice(0, line.search(/\sby\s/iu))
    const ip = /[[(](?:IPv6:)?([0-9a-f.:]{3,45})[\])]/iu.exec(comment)?.[1] ?? ''
    // A private address is a hop within the receiver's own house: SPF knows nothing of it.
    return isIP(ip) > 0 && !isPrivate(ip.toLowerCase()) ? { clientIp: ip, helo } : {}
  }
  return {}
}

function isPrivate(ip: string): boolean {
  return /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80)/u.test(
    ip,
  )
}
