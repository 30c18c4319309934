import {
  firstHeader,
  lineEnd,
  readHeaderBlock,
  startOfMail,
  startsHeader,
  trimLineEnd,
} from './headers.ts'
import type { HeaderBudget } from './headers.ts'
import type { Limits } from '../limits.ts'
import type { Header, Span } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'
import { readStructured } from './structured.ts'

/** One node of a message's MIME tree, undecoded. */
export interface Part {
  readonly headers: readonly Header[]
  /** Lower-cased media type, e.g. `text/html`. */
  readonly type: string
  /** Parameters of the media type. */
  readonly params: ReadonlyMap<string, string>
  /** Content transfer encoding, lower-cased; '' where none is declared. */
  readonly encoding: string
  /** `inline`, `attachment`, '' … */
  readonly disposition: string
  /** Offsets of the body in the raw bytes. */
  readonly body: Span
  /** Index of the multipart it belongs to, or -1. */
  readonly parent: number
  readonly depth: number
  readonly isMultipart: boolean
}

/**
 * Finds the parts of a message in one pass over its bytes, decoding nothing but headers. It is the one place
 * that meets all of a message: bytes, parts, depth and headers are cut to their limits here.
 */
export function survey(bytes: Uint8Array, limits: Limits, notes: Notes): readonly Part[] {
  const scan: Scan = {
    bytes,
    end: Math.min(bytes.length, limits.rawBytes),
    limits,
    notes,
    budget: { lines: limits.headerLines, bytes: limits.headerBytes },
    parts: [],
    open: [],
    markers: new Map(),
    longest: 0,
    current: 0,
    empty: 0,
  }
  const start = startOfMail(bytes, scan.end)
  let at = startsHeader(bytes, start) ? openPart(scan, start, -1) : openBare(scan, start)
  while (at < scan.end) at = step(scan, at)
  if (scan.end < bytes.length) noteTruncated(scan)
  closeCurrent(scan, scan.end)
  return scan.parts
}

type MutablePart = { -readonly [key in keyof Part]: Part[key] } & {
  body: { start: number; end: number }
}

interface Scan {
  readonly bytes: Uint8Array
  readonly end: number
  readonly limits: Limits
  readonly notes: Notes
  readonly budget: HeaderBudget
  readonly parts: MutablePart[]
  /** Multiparts whose boundary is being looked for, outermost first. */
  open: { readonly marker: string; readonly part: number; seen: boolean }[]
  /** From a boundary to its place in `open`; an inner one wins. */
  markers: Map<string, number>
  /** Length of the longest boundary. */
  longest: number
  /** The part whose body is being passed over, or -1. */
  current: number
  /** Parts found empty, and left out. */
  empty: number
}

/** A file that nobody reads may be cut; a text may not without saying so. */
function noteTruncated({ bytes, parts, current, notes }: Scan): void {
  note(notes, 'truncated-bytes', `${bytes.length} bytes`)
  const type = parts[current]?.type ?? 'text/plain'
  if (/^(?:text|multipart|message)\//u.test(type)) note(notes, 'text-cut', 'bytes')
}

/** Passes over the body of the current part, up to the next boundary. */
function step(scan: Scan, from: number): number {
  const { bytes, end } = scan
  if (scan.open.length === 0) return end
  // Of the two dashes that a boundary starts with, every second byte meets one.
  for (let at = from; at < end; at += 2) {
    if (bytes[at] !== 0x2d) continue
    const start = at > from && bytes[at - 1] === 0x2d ? at - 1 : at
    if (bytes[start + 1] !== 0x2d || (start > from && bytes[start - 1] !== 0x0a)) continue
    const next = lineEnd(bytes, start, end)
    const border = borderAt(scan, start, trimLineEnd(bytes, start, next))
    if (border) return cross(scan, border, { start, end: next })
  }
  return end
}

interface Border {
  readonly open: number
  readonly closes: boolean
}

/** Which open multipart's boundary stands on this line (RFC 2046 §5.1.1)? */
function borderAt(scan: Scan, start: number, lineEnds: number): Border | undefined {
  let end = lineEnds
  while (end > start && (scan.bytes[end - 1] === 0x20 || scan.bytes[end - 1] === 0x09)) end--
  if (end - start <= 2 || end - start > scan.longest + 4) return undefined
  const line = latin1(scan.bytes, start + 2, end)
  const opens = scan.markers.get(line)
  if (opens !== undefined) return { open: opens, closes: false }
  const closing = line.endsWith('--') ? scan.markers.get(line.slice(0, -2)) : undefined
  return closing === undefined ? undefined : { open: closing, closes: true }
}

function cross(scan: Scan, border: Border, line: Span): number {
  closeCurrent(scan, trimLineEnd(scan.bytes, 0, line.start))
  const multipart = scan.open[border.open]!
  multipart.seen = true
  unpart(scan, scan.open.slice(border.open + 1), line.start)
  setOpen(scan, scan.open.slice(0, border.closes ? border.open : border.open + 1))
  if (border.closes) return line.end
  if (scan.parts.length >= scan.limits.parts || scan.empty >= scan.limits.emptyParts) {
    note(scan.notes, 'too-many-parts', `more than ${scan.limits.parts}`)
    note(scan.notes, 'text-cut', 'parts')
    return scan.end
  }
  return openPart(scan, line.end, multipart.part)
}

/** Reads a part's headers; returns where its body starts. */
function openPart(scan: Scan, at: number, parent: number): number {
  const block = readHeaderBlock(scan.bytes, at, {
    end: scan.end,
    budget: scan.budget,
    isBorder: (start, end) => borderAt(scan, start, end) !== undefined,
  })
  if (block.cut === 'lines')
    note(scan.notes, 'too-many-headers', `more than ${scan.limits.headerLines} lines`)
  if (block.cut === 'bytes')
    note(scan.notes, 'headers-too-long', `more than ${scan.limits.headerBytes} bytes`)
  // A part's type and encoding may be among the headers that were not read.
  if (block.cut !== undefined) note(scan.notes, 'text-cut', 'headers')
  const above = scan.parts[parent]
  const part = newPart(block.headers, { bodyStart: block.bodyStart, parent, above })
  scan.current = scan.parts.push(part) - 1
  if (part.isMultipart) openMultipart(scan, part)
  return block.bodyStart
}

/** A text without any headers. */
function openBare(scan: Scan, at: number): number {
  scan.current = scan.parts.push(newPart([], { bodyStart: at, parent: -1, above: undefined })) - 1
  return at
}

function newPart(
  headers: readonly Header[],
  place: { readonly bodyStart: number; readonly parent: number; readonly above: Part | undefined },
): MutablePart {
  const inDigest = place.above?.type === 'multipart/digest'
  const declared = firstHeader(headers, 'content-type')
  const { value, params } = readStructured(declared)
  const type = /^[^\s/]+\/[^\s/]+$/u.test(value)
    ? value
    : inDigest
      ? 'message/rfc822'
      : 'text/plain'
  return {
    headers,
    type,
    params,
    encoding: readStructured(firstHeader(headers, 'content-transfer-encoding')).value,
    disposition: readStructured(firstHeader(headers, 'content-disposition')).value,
    body: { start: place.bodyStart, end: place.bodyStart },
    parent: place.parent,
    depth: (place.above?.depth ?? -1) + 1,
    isMultipart: type.startsWith('multipart/'),
  }
}

/** A multipart without a boundary, or one too deep, is read as if it were plain text or not at all. */
function openMultipart(scan: Scan, part: MutablePart): void {
  const boundary = part.params.get('boundary') ?? ''
  if (part.depth >= scan.limits.depth) {
    note(scan.notes, 'too-deep', `more than ${scan.limits.depth} levels`)
    note(scan.notes, 'text-cut', 'depth')
  } else if (boundary === '' || boundary.length > 1_000) {
    note(scan.notes, 'missing-boundary', 'not declared')
    part.isMultipart = false
    part.type = 'text/plain'
  } else {
    const marker = latin1Of(boundary)
    setOpen(scan, [...scan.open, { marker, part: scan.current, seen: false }])
  }
}

function setOpen(scan: Scan, open: Scan['open']): void {
  scan.open = open
  scan.markers = new Map(open.map(({ marker }, index) => [marker, index]))
  scan.longest = Math.max(0, ...open.map(({ marker }) => marker.length))
}

function closeCurrent(scan: Scan, at: number): void {
  const part = scan.parts[scan.current]
  if (part) part.body.end = Math.max(part.body.start, at)
  if (part && isEmpty(scan, part)) {
    scan.parts.pop()
    scan.empty++
  }
  scan.current = -1
  if (at >= scan.end) unpart(scan, scan.open, scan.end)
}

/** A text without content, which a reader does not see and which must not count as a part of a message. */
function isEmpty({ bytes, parts, current }: Scan, part: Part): boolean {
  const isInner = current > 0 && current === parts.length - 1
  if (!isInner || !/^text\/(?:plain|html)$/u.test(part.type) || part.disposition === 'attachment')
    return false
  let at = part.body.start
  while (at < part.body.end && bytes[at]! <= 0x20) at++
  return at === part.body.end
}

/** A multipart whose boundary never came is read as plain text. */
function unpart(scan: Scan, left: Scan['open'], at: number): void {
  for (const { part: index, seen } of left) {
    if (seen) continue
    const part = scan.parts[index]!
    note(scan.notes, 'missing-boundary', 'never used')
    part.isMultipart = false
    part.type = 'text/plain'
    part.body.end = Math.max(part.body.start, at)
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!)
  return text
}

/** The bytes of a boundary, a character each, as {@link latin1} gives them. */
function latin1Of(boundary: string): string {
  const bytes = new TextEncoder().encode(boundary)
  return latin1(bytes, 0, bytes.length)
}
