import { Buffer } from 'node:buffer'
import { parseStructured, type Structured } from './content-type.ts'
import { firstField, lineEnd, rawValue, readHeader, unfolded, type HeaderBlock } from './fields.ts'

/** A part that a reader sees as the message's text. Places count in the raw message. */
export interface TextPart {
  readonly kind: 'plain' | 'html'
  readonly type: Structured
  /** `Content-Transfer-Encoding` in small letters; '' where there is none. */
  readonly encoding: string
  readonly start: number
  readonly body: number
  readonly end: number
}

/** More parts, or parts in parts, are no mail that a person wrote: it stays as it is. */
const MOST_PARTS = 1000
const DEEPEST = 20
/** Lines that start like a boundary; a message with more is made to cost time. */
const MOST_MARKS = 20_000
/** RFC 2046 section 5.1.1 says 70. */
const LONGEST_BOUNDARY = 200

/**
 * The parts at the top of what a reader sees: all of an alternative, the first of what stands one after another.
 * Attachments, and messages within the message, are none. Empty where anything is signed or encrypted.
 */
export function textParts(raw: Uint8Array): readonly TextPart[] {
  const unnamed = search(raw, false)
  // A text with a file name is an attachment in most mail; where there is no other text, it is what is shown.
  return unnamed.length > 0 ? unnamed : search(raw, true)
}

function search(raw: Uint8Array, named: boolean): readonly TextPart[] {
  const walk: Walk = { raw, named, parts: 0, marks: 0, sealed: false }
  const found = partsIn({ start: 0, end: raw.length, depth: 0 }, walk)
  const isTooMuch = walk.parts > MOST_PARTS || walk.marks > MOST_MARKS
  return walk.sealed || isTooMuch ? [] : found
}

interface Walk {
  readonly raw: Uint8Array
  readonly named: boolean
  parts: number
  marks: number
  sealed: boolean
}

interface Entity {
  readonly start: number
  readonly end: number
  readonly depth: number
  /** RFC 2046 section 5.1.5: what stands in a digest without a type is a message. */
  readonly inDigest?: boolean
}

function partsIn({ start, end, depth, inDigest }: Entity, walk: Walk): readonly TextPart[] {
  walk.parts++
  if (walk.sealed || walk.parts > MOST_PARTS || depth > DEEPEST) return []
  const header = readHeader(walk.raw, start, end)
  const type = structured(walk.raw, header, 'content-type')
  if (isSealed(type.value)) walk.sealed = true
  if (type.value.startsWith('multipart/')) {
    return ofMultipart(type, { start: header.body, end, depth }, walk)
  }
  const kind = type.value === '' && inDigest === true ? undefined : kindOf(type.value)
  if (!kind || isAttachment(type, structured(walk.raw, header, 'content-disposition'), walk.named))
    return []
  const encoding = structured(walk.raw, header, 'content-transfer-encoding').value
  return [{ kind, type, encoding, start, body: header.body, end }]
}

function ofMultipart(type: Structured, within: Entity, walk: Walk): readonly TextPart[] {
  const boundary = type.parameters.get('boundary') ?? ''
  if (boundary === '' || boundary.length > LONGEST_BOUNDARY) return []
  const entities = children(walk, within, boundary)
  if (type.value === 'multipart/alternative') return entities.flatMap((each) => partsIn(each, walk))
  const inDigest = type.value === 'multipart/digest'
  for (const entity of entities) {
    const found = partsIn({ ...entity, inDigest }, walk)
    if (found.length > 0) return found
  }
  return []
}

/** RFC 2046 section 5.1.1: a line of the boundary and white space; the line end before it belongs to it. */
function children(walk: Walk, within: Entity, boundary: string): readonly Entity[] {
  const found: Entity[] = []
  let open: number | undefined
  for (const { at, next, closes } of delimiters(walk, within, boundary)) {
    const depth = within.depth + 1
    if (open !== undefined)
      found.push({ start: open, end: beforeLineEnd(walk.raw, at, open), depth })
    if (closes) return found
    if (found.length > MOST_PARTS) return []
    open = next
  }
  if (open === undefined) return found
  return [...found, { start: open, end: within.end, depth: within.depth + 1 }]
}

interface Delimiter {
  readonly at: number
  /** Place of the line after it. */
  readonly next: number
  readonly closes: boolean
}

function* delimiters(walk: Walk, { start, end }: Entity, boundary: string): Generator<Delimiter> {
  const bytes = Buffer.from(walk.raw.buffer, walk.raw.byteOffset, end)
  const mark = Buffer.from(`\n--${boundary}`, 'latin1')
  // The line end before the first may be that of the header.
  const first = Math.max(start - 1, 0)
  for (let at = bytes.indexOf(mark, first); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (++walk.marks > MOST_MARKS) return
    const behind = at + mark.length
    const next = lineEnd(bytes, behind, end)
    const rest = bytes.toString('latin1', behind, Math.min(next, behind + 80)).trim()
    if (rest === '' || rest === '--') yield { at: at + 1, next, closes: rest === '--' }
  }
}

function beforeLineEnd(bytes: Uint8Array, at: number, least: number): number {
  const newline = bytes[at - 2] === 13 ? at - 2 : at - 1
  return Math.max(newline, least)
}

function kindOf(type: string): TextPart['kind'] | undefined {
  if (type === 'text/html') return 'html'
  // RFC 2045 section 5.2: without a type, or with one that is none, it is plain text.
  return type === 'text/plain' || !type.includes('/') ? 'plain' : undefined
}

function isSealed(type: string): boolean {
  return (
    type === 'multipart/signed' ||
    type === 'multipart/encrypted' ||
    type === 'application/pkcs7-mime' ||
    type === 'application/x-pkcs7-mime'
  )
}

function isAttachment(type: Structured, disposition: Structured, named: boolean): boolean {
  if (disposition.value === 'attachment') return true
  return !named && (disposition.parameters.has('filename') || type.parameters.has('name'))
}

function structured(raw: Uint8Array, header: HeaderBlock, lower: string): Structured {
  const field = firstField(header, lower)
  return parseStructured(field ? unfolded(rawValue(raw, field)) : '')
}
