import { Buffer } from 'node:buffer'

export interface Field {
  /** Lower-cased. */
  readonly name: string
  /** Unfolded (RFC 5322 section 2.2.3), a character for each byte. */
  readonly value: string
}

export interface Fields {
  readonly fields: readonly Field[]
  /** Place of the first byte of the body. */
  readonly body: number
  /** Is there a line among them that is no field, or more than was to be read? */
  readonly isBroken: boolean
}

export interface FieldLimits {
  readonly most: number
  /** Of the whole header. */
  readonly bytes: number
}

const USUAL: FieldLimits = { most: 2_000, bytes: 1024 * 1024 }
const NEWLINE = 10

/** The header at the start of these bytes, leniently: lines end with CRLF or LF. */
export function readFields(bytes: Uint8Array, limits: FieldLimits = USUAL): Fields {
  const within = bytes.subarray(0, limits.bytes)
  const lines: string[] = []
  const names: Field[] = []
  let isBroken = false
  const close = (): void => {
    if (lines.length === 0) return
    const field = fieldOf(lines.splice(0).join(''))
    if (field) names.push(field)
    else isBroken = true
  }
  let at = 0
  while (at < within.length && names.length < limits.most) {
    const end = lineEnd(within, at)
    const line = lineOf(within, at, end)
    if (line === '') {
      close()
      return { fields: names, body: end, isBroken }
    }
    if (!isFolded(line)) close()
    lines.push(line)
    at = end
  }
  if (names.length < limits.most) close()
  return { fields: names, body: bytes.length, isBroken: isBroken || at < bytes.length }
}

export function fieldValue({ fields }: Fields, name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value
}

function lineEnd(bytes: Uint8Array, at: number): number {
  const newline = bytes.indexOf(NEWLINE, at)
  return newline < 0 ? bytes.length : newline + 1
}

function lineOf(bytes: Uint8Array, from: number, to: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1')
  if (text.endsWith('\r\n')) return text.slice(0, -2)
  return text.endsWith('\n') ? text.slice(0, -1) : text
}

function isFolded(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t')
}

/** RFC 5322 section 2.2: printable ASCII without a colon, then a colon. */
function fieldOf(text: string): Field | undefined {
  const colon = text.indexOf(':')
  if (colon < 1 || colon > 200) return undefined
  const name = text.slice(0, colon).trimEnd().toLowerCase()
  return /^[!-9;-~]+$/u.test(name) ? { name, value: text.slice(colon + 1).trim() } : undefined
}
