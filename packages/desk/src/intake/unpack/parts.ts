import { Buffer } from 'node:buffer'
import { readFields, type Fields } from './fields.ts'
import { parseStructured, type Structured } from './structured.ts'
import { fieldValue } from './fields.ts'

/** A part of a mail that holds no further parts: a text, a file, or a message as it is. */
export interface Part {
  readonly type: Structured
  /** File name as declared, a character for each byte; '' where there is none. */
  readonly name: string
  readonly isAttachment: boolean
  /** `Content-Transfer-Encoding`, lower-cased. */
  readonly encoding: string
  /** As it stands in the mail: a view, nothing is copied. */
  readonly body: Uint8Array
}

export interface Parts {
  readonly header: Fields
  readonly type: Structured
  readonly parts: readonly Part[]
  /** Are there more parts, or deeper ones, than anybody writes? */
  readonly isTooMuch: boolean
}

const MOST_PARTS = 500
const DEEPEST = 20
/** Lines that start like a boundary. */
const MOST_MARKS = 5_000
/** RFC 2046 section 5.1.1 says 70. */
const LONGEST_BOUNDARY = 200

/** The parts of a mail in their order, byte for byte. Messages within it are parts, and are not looked into. */
export function partsOf(raw: Uint8Array): Parts {
  const walk: Walk = { parts: [], marks: 0, isTooMuch: false }
  const header = readFields(raw)
  const type = parseStructured(fieldValue(header, 'content-type') ?? '')
  collect({ bytes: raw, depth: 0, inDigest: false }, walk)
  return { header, type, parts: walk.parts, isTooMuch: walk.isTooMuch }
}

interface Walk {
  readonly parts: Part[]
  marks: number
  isTooMuch: boolean
}

interface Entity {
  readonly bytes: Uint8Array
  readonly depth: number
  /** RFC 2046 section 5.1.5: what stands in a digest without a type is a message. */
  readonly inDigest: boolean
}

function collect({ bytes, depth, inDigest }: Entity, walk: Walk): void {
  if (walk.isTooMuch) return
  if (walk.parts.length >= MOST_PARTS || depth > DEEPEST) {
    walk.isTooMuch = true
    return
  }
  const header = readFields(bytes)
  const type = parseStructured(
    fieldValue(header, 'content-type') ?? (inDigest ? 'message/rfc822' : 'text/plain'),
  )
  const body = bytes.subarray(header.body)
  const boundary = type.parameters.get('boundary') ?? ''
  if (!type.value.startsWith('multipart/') || boundary === '') {
    walk.parts.push(partOf(header, type, body))
    return
  }
  const isDigest = type.value === 'multipart/digest'
  for (const child of children(body, boundary, walk))
    collect({ bytes: child, depth: depth + 1, inDigest: isDigest }, walk)
}

function partOf(header: Fields, type: Structured, body: Uint8Array): Part {
  const disposition = parseStructured(fieldValue(header, 'content-disposition') ?? '')
  const encoding = fieldValue(header, 'content-transfer-encoding') ?? ''
  return {
    type,
    name: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '',
    isAttachment: disposition.value === 'attachment',
    encoding: parseStructured(encoding).value,
    body,
  }
}

/** RFC 2046 section 5.1.1: a line of two hyphens and the boundary; the line end before it belongs to it. */
function children(body: Uint8Array, boundary: string, walk: Walk): readonly Uint8Array[] {
  if (boundary.length > LONGEST_BOUNDARY) return []
  const found: Uint8Array[] = []
  let open: number | undefined
  for (const { at, next, closes } of delimiters(body, boundary, walk)) {
    if (open !== undefined)
      found.push(body.subarray(open, Math.max(open, withoutLineEnd(body, at))))
    open = closes ? undefined : next
    if (closes || found.length > MOST_PARTS) break
  }
  // Cut off before its end: what is there counts.
  if (open !== undefined) found.push(body.subarray(open))
  return found
}

interface Delimiter {
  readonly at: number
  readonly next: number
  readonly closes: boolean
}

function* delimiters(bytes: Uint8Array, boundary: string, walk: Walk): Generator<Delimiter> {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (++walk.marks > MOST_MARKS) {
      walk.isTooMuch = true
      return
    }
    if (at > 0 && body[at - 1] !== 10) continue
    const end = body.indexOf(10, at)
    const next = end < 0 ? body.length : end + 1
    const rest = body.toString('latin1', at + mark.length, Math.min(next, at + mark.length + 80))
    const said = rest.trim()
    if (said === '' || said === '--') yield { at, next, closes: said === '--' }
  }
}

function withoutLineEnd(bytes: Uint8Array, at: number): number {
  return bytes[at - 2] === 13 ? at - 2 : at - 1
}
