import { canonical } from '../../text/vocabulary.ts'
import { decodeHeaderText } from './charset.ts'
import type { Header } from '../message.ts'

/** What a header block may still take, counted over all blocks of a message. */
export interface HeaderBudget {
  lines: number
  bytes: number
}

/** A header block, and where it ended. */
export interface HeaderBlock {
  readonly headers: readonly Header[]
  /** Where the body starts: behind the blank line, or at `stop`. */
  readonly bodyStart: number
  /** Whether the budget ran out. */
  readonly cut: 'lines' | 'bytes' | undefined
}

/** Reads headers from `at` to a blank line, or to the first line that `isBorder` knows (a MIME boundary). */
export function readHeaderBlock(
  bytes: Uint8Array,
  at: number,
  options: {
    readonly end: number
    readonly budget: HeaderBudget
    readonly isBorder: (start: number, end: number) => boolean
  },
): HeaderBlock {
  const { end, budget, isBorder } = options
  const blockStart = at
  let cut: HeaderBlock['cut']
  let keepUntil = at
  let lineStart = at
  while (lineStart < end) {
    const next = lineEnd(bytes, lineStart, end)
    const textEnd = trimLineEnd(bytes, lineStart, next)
    if (textEnd === lineStart) {
      return { headers: parse(bytes.subarray(blockStart, keepUntil)), bodyStart: next, cut }
    }
    if (bytes[lineStart] === 0x2d && isBorder(lineStart, textEnd)) break
    if (cut === undefined) cut = spend(budget, next - lineStart)
    if (cut === undefined) keepUntil = next
    lineStart = next
  }
  return { headers: parse(bytes.subarray(blockStart, keepUntil)), bodyStart: lineStart, cut }
}

/** The value of the first header of that name, or ''. */
export function firstHeader(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name === name)?.value ?? ''
}

/** Where a mail starts: a byte order mark, blank lines and an mbox `From ` line may stand before. */
export function startOfMail(bytes: Uint8Array, end: number): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < end && (bytes[at] === 0x0a || bytes[at] === 0x0d)) at++
  const isMboxLine = bytes[at] === 0x46 && bytes[at + 1] === 0x72 && bytes[at + 4] === 0x20
  return isMboxLine ? lineEnd(bytes, at, end) : at
}

/** Where the line that starts at `at` ends, its line feed included. */
export function lineEnd(bytes: Uint8Array, at: number, end: number): number {
  let next = at
  while (next < end && bytes[next] !== 0x0a) next++
  return next < end ? next + 1 : end
}

/** Where a line's text ends: its line feed and carriage returns left out. */
export function trimLineEnd(bytes: Uint8Array, start: number, next: number): number {
  let end = next
  while (end > start && (bytes[end - 1] === 0x0a || bytes[end - 1] === 0x0d)) end--
  return end
}

/** Is there a header's name and colon at the start of this line (RFC 5322 §2.2)? */
export function startsHeader(bytes: Uint8Array, at: number): boolean {
  const most = Math.min(bytes.length, at + 128)
  let next = at
  while (next < most && bytes[next]! > 0x20 && bytes[next]! < 0x7f && bytes[next] !== 0x3a) next++
  const nameEnd = next
  while (next < most && (bytes[next] === 0x20 || bytes[next] === 0x09)) next++
  return nameEnd > at && next < most && bytes[next] === 0x3a
}

function spend(budget: HeaderBudget, bytes: number): HeaderBlock['cut'] {
  if (budget.lines <= 0) return 'lines'
  if (budget.bytes < bytes) return 'bytes'
  budget.lines--
  budget.bytes -= bytes
  return undefined
}

function parse(block: Uint8Array): readonly Header[] {
  if (block.length === 0) return []
  const headers: Header[] = []
  const text = decodeHeaderText(block)
  let whole = ''
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at)
    const next = feed < 0 ? text.length : feed + 1
    if (!startsFolded(text, at)) {
      add(headers, whole)
      whole = ''
    }
    const line = withoutLineEnd(text, at, next)
    if (line.trim() !== '') whole += line
    at = next
  }
  add(headers, whole)
  return headers
}

function startsFolded(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x09
}

function withoutLineEnd(text: string, start: number, next: number): string {
  let end = next
  if (text.charCodeAt(end - 1) === 0x0a) end--
  return text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end)
}

/** Unfolding takes the line ends out and leaves the white space (RFC 5322 §2.2.3). */
function add(headers: Header[], folded: string): void {
  if (folded === '') return
  const whole = folded.replaceAll('\r', '')
  const colon = whole.indexOf(':')
  if (colon < 1) return
  const name = canonical(whole.slice(0, colon).trim().toLowerCase())
  if (name !== '' && !name.includes(' '))
    headers.push({ name, value: whole.slice(colon + 1).trim() })
}
