import { Buffer } from 'node:buffer'

/** A field of a header block, and where it stands. */
export interface Field {
  /** As written, without white space before the colon; '' for a line that is no field. */
  readonly name: string
  /** In small letters: fields are counted by it, as MTAs do. */
  readonly lower: string
  /** The same without bytes that no name has: what a lax program may take it for. */
  readonly lax: string
  /** Which of its name it is, from the top, starting with 1. */
  readonly nth: number
  /** Place of its first byte, and of the first byte after its line end. */
  readonly start: number
  readonly end: number
  /** Place of the first byte after the colon. */
  readonly value: number
}

export interface HeaderBlock {
  readonly fields: readonly Field[]
  /** Place of the empty line that ends the block, and of the body; both the end of the bytes where there is none. */
  readonly end: number
  readonly body: number
}

const LF = 10
const CR = 13
const COLON = 58

/**
 * Fields that are taken apart. Each costs some hundred bytes, and a message of 32 MB has room for eight million: of those
 * behind them only such are told apart as could speak for a gateway, or hide a line that does, and what stands between
 * them is a piece that stays as it is.
 */
const MOST_FIELDS = 20_000
/** Fields and pieces at all; what is behind them is one piece more. */
const MOST_PIECES = 60_000

/** Would a lax reader take a field of this name for a gateway's own? */
export function speaksForGateway(lax: string): boolean {
  return lax.startsWith('x-tasdeeq') || lax === 'authentication-results'
}

/** Takes the header block apart in one pass, leniently: lines end with CRLF or LF (RFC 5322 section 2.2). */
export function readHeader(bytes: Uint8Array, from = 0, to: number = bytes.length): HeaderBlock {
  const fields: Field[] = []
  const counts = new Map<string, number>()
  for (let at = from; at < to;) {
    if (isEmptyLine(bytes, at, to)) return { fields, end: at, body: lineEnd(bytes, at, to) }
    const isLast = fields.length >= MOST_PIECES
    const end = isLast ? blockEnd(bytes, at, to) : fieldEnd(bytes, at, to)
    const { name, value } = isLast ? { name: '', value: at } : nameOf(bytes, at, end)
    const lower = name.toLowerCase()
    const lax = lower.replace(/[^!-9;-~]/gu, '')
    const isCrowd = fields.length >= MOST_FIELDS
    if (isCrowd && !matters(lax, bytes.subarray(at, end))) stays(fields, at, end)
    else {
      const nth = (counts.get(lower) ?? 0) + 1
      counts.set(lower, nth)
      fields.push({ name, lower, lax, nth, start: at, end, value })
    }
    at = end
  }
  return { fields, end: to, body: to }
}

/** Could it speak for a gateway, or hide a line that does? */
function matters(lax: string, field: Uint8Array): boolean {
  return speaksForGateway(lax) || hasBareCr(field)
}

/** Adds what is not taken apart to the piece that ends where it starts. */
function stays(fields: Field[], start: number, end: number): void {
  const last = fields.at(-1)
  const isPiece = last !== undefined && last.name === '' && last.end === start
  const from = isPiece ? (fields.pop()?.start ?? start) : start
  fields.push({ name: '', lower: '', lax: '', nth: 0, start: from, end, value: from })
}

/** Is a CR in it that ends no line? Who takes it for a line end reads other fields than are told apart here. */
export function hasBareCr(field: Uint8Array): boolean {
  for (let at = field.indexOf(CR); at >= 0; at = field.indexOf(CR, at + 1))
    if (field[at + 1] !== LF) return true
  return false
}

/** The value without the line end, a character for each byte. */
export function rawValue(bytes: Uint8Array, { value, end }: Field): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + value, end - value)
    .toString('latin1')
    .replace(/\r?\n$/u, '')
}

/** Folding removed (RFC 5322 section 2.2.3), a character for each byte. */
export function unfolded(value: string): string {
  return value.replace(/\r?\n/gu, '').trim()
}

/** The first field of this name in small letters. */
export function firstField({ fields }: HeaderBlock, lower: string): Field | undefined {
  return fields.find((field) => field.lower === lower)
}

/** Place after the line end; `to` where the last line has none. */
export function lineEnd(bytes: Uint8Array, at: number, to: number): number {
  const newline = bytes.indexOf(LF, at)
  return newline < 0 || newline >= to ? to : newline + 1
}

function fieldEnd(bytes: Uint8Array, at: number, to: number): number {
  let end = lineEnd(bytes, at, to)
  while (end < to && isBlank(bytes[end])) end = lineEnd(bytes, end, to)
  return end
}

/** Place of the empty line that ends the block. */
function blockEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && !isEmptyLine(bytes, at, to)) at = lineEnd(bytes, at, to)
  return at
}

function isEmptyLine(bytes: Uint8Array, at: number, to: number): boolean {
  return bytes[at] === LF || (bytes[at] === CR && at + 1 < to && bytes[at + 1] === LF)
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9
}

/** No name is longer; a line without a colon near its start is no field. */
const LONGEST_NAME = 1000

function nameOf(bytes: Uint8Array, start: number, end: number): { name: string; value: number } {
  const colon = start + bytes.subarray(start, end).indexOf(COLON)
  let stop = colon
  // RFC 5322 section 4.5: as many blanks may stand before the colon as somebody likes.
  while (stop > start && isBlank(bytes[stop - 1])) stop--
  if (stop <= start || stop - start > LONGEST_NAME) return { name: '', value: start }
  const name = Buffer.from(bytes.subarray(start, stop)).toString('latin1')
  return { name, value: colon + 1 }
}
