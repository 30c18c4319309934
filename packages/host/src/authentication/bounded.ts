/**
 * Signatures of one mail that are looked at. Each costs a key from DNS and, with a length of its own, a hash of the
 * whole body: a thousand of them in a mail of 25 MB would take a minute. RFC 6376 section 6.1 leaves the number to us.
 */
const MOST_SIGNATURES = 10
/** mailauth's time grows with the square of the lines of a header block: 50,000 take forty seconds. */
const MOST_LINES = 4_000
const MOST_HEADER_BYTES = 1024 * 1024
/**
 * Bytes of white space. mailauth takes most of its time over them, and no timer can break it off: 20 MB of spaces
 * take ten seconds. A mail of 25 MB of base64 has 700,000.
 */
const MOST_SPACE = 1_000_000
const MOST_AUTHORS = 5
const LONGEST_AUTHOR = 8 * 1024

/** A mail that mailauth reads in sensible time. */
export interface BoundedMail {
  readonly mail: Buffer
  /** Only who it says it is from: SPF and DMARC can be told, signatures cannot. */
  readonly authorsOnly: boolean
}

/** The mail without its DKIM signatures beyond the tenth from the top; of one that is hostile its authors alone. */
export function boundedMail(raw: Uint8Array): BoundedMail {
  const mail = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const { fields, lines, end } = headerBlock(mail)
  if (lines > MOST_LINES || end > MOST_HEADER_BYTES)
    return { mail: authorsOf(mail, fields), authorsOnly: true }
  // Only signatures speak of the body. Without any it need not be read.
  if (!fields.some(isOfSignature))
    return { mail: Buffer.concat([mail.subarray(0, end), EMPTY_LINE]), authorsOnly: false }
  if (holdsTooMuchSpace(raw)) return { mail: authorsOf(mail, fields), authorsOnly: true }
  const surplus = fields.filter(({ name }) => name === 'dkim-signature').slice(MOST_SIGNATURES)
  return { mail: without(mail, surplus), authorsOnly: false }
}

const EMPTY_LINE = Buffer.from('\r\n')

function isOfSignature({ name }: Field): boolean {
  return name === 'dkim-signature' || name.startsWith('arc-')
}

function holdsTooMuchSpace(raw: Uint8Array): boolean {
  let spaces = 0
  for (const byte of raw) if (byte <= 0x20) spaces++
  return spaces > MOST_SPACE
}

function authorsOf(mail: Buffer, fields: readonly Field[]): Buffer {
  const authors = fields
    .filter(({ name }) => name === 'from')
    .slice(0, MOST_AUTHORS)
    .map(({ start, end }) => mail.subarray(start, Math.min(end, start + LONGEST_AUTHOR)))
  return Buffer.concat([...authors, Buffer.from('\r\n\r\n')])
}

function without(mail: Buffer, surplus: readonly Field[]): Buffer {
  if (surplus.length === 0) return mail
  const kept: Buffer[] = []
  let from = 0
  for (const { start, end } of surplus) {
    kept.push(mail.subarray(from, start))
    from = end
  }
  return Buffer.concat([...kept, mail.subarray(from)])
}

interface Field {
  readonly start: number
  end: number
  readonly name: string
}

interface HeaderBlock {
  readonly fields: readonly Field[]
  readonly lines: number
  /** Bytes. */
  readonly end: number
}

const LF = 0x0a
const CR = 0x0d

function headerBlock(mail: Buffer): HeaderBlock {
  const fields: Field[] = []
  let lines = 0
  let start = 0
  while (start < mail.length) {
    const first = mail[start]
    if (first === LF || (first === CR && mail[start + 1] === LF)) break
    const found = mail.indexOf(LF, start)
    const end = found < 0 ? mail.length : found + 1
    const before = fields.at(-1)
    if (before && (first === 0x20 || first === 0x09)) before.end = end
    else fields.push({ start, end, name: nameAt(mail, start) })
    lines++
    start = end
  }
  return { fields, lines, end: start }
}

/** White space may stand before the colon (RFC 5322 section 4.5.8). */
function nameAt(mail: Buffer, start: number): string {
  const text = mail.toString('latin1', start, start + 40)
  const colon = text.indexOf(':')
  return colon < 0 ? '' : text.slice(0, colon).trim().toLowerCase()
}
