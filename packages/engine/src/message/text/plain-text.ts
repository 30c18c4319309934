import { withoutBlankRuns } from './blanks.ts'
import { findLinks } from './links.ts'
import type { Limits } from '../limits.ts'
import type { Span } from '../message.ts'
import { note } from '../notes.ts'
import type { Notes } from '../notes.ts'
import type { Rendered } from './rendered.ts'

interface Options {
  readonly params?: ReadonlyMap<string, string>
  readonly limits: Limits
  readonly notes: Notes
}

/** Reads plain text as mail programs show it: flowed lines joined, answered lines marked, addresses linked. */
export function readPlainText(raw: string, options: Options): Rendered {
  const { limits, notes } = options
  const text = readWords(raw, options)
  const { links, more } = findLinks(text, limits.links)
  if (more) note(notes, 'too-many-links', `more than ${limits.links}`)
  return { text, links, quoted: quotedLines(text) }
}

/** What plain text says, and nothing else of it. */
export function readWords(raw: string, { params, limits, notes }: Options): string {
  const { text: kept, cut } = withoutBlankRuns(raw, limits.text)
  if (cut) {
    note(notes, 'too-much-text', 'plain text')
    note(notes, 'text-cut', 'length')
  }
  const lines = tidy(kept)
  const isFlowed = params?.get('format')?.toLowerCase() === 'flowed'
  return isFlowed ? unflow(lines, params?.get('delsp')?.toLowerCase() === 'yes') : lines
}

/** Lines that start with `>`, in runs. A blank line between two of them belongs to the run. */
function quotedLines(text: string): readonly Span[] {
  if (!text.includes('>')) return []
  const spans: { start: number; end: number }[] = []
  let open: { start: number; end: number } | undefined
  for (let at = 0; at < text.length;) {
    const end = endOfLine(text, at)
    if (text.charCodeAt(at) === 0x3e) {
      if (!open) spans.push((open = { start: at, end }))
      open.end = end
    } else if (end > at) open = undefined
    at = end + 1
  }
  return spans
}

/** One kind of line end, no trailing white space, no NUL. */
function tidy(raw: string): string {
  const lines = raw.replace(/\r\n/gu, '\n').replaceAll('\r', '\n').replaceAll('\u0000', '')
  let start = 0
  let end = lines.length
  while (start < end && lines.charCodeAt(start) === 0x0a) start++
  while (end > start && lines.charCodeAt(end - 1) <= 0x20) end--
  return lines.slice(start, end)
}

/** Joins lines that end in a space (RFC 3676 §4). The signature's dashes are no such line. */
function unflow(text: string, dropSpace: boolean): string {
  const out: string[] = []
  let flowing = false
  let depth = 0
  for (const line of text.split('\n')) {
    const quotes = quoteDepth(line)
    const stuffed = quotes === 0 && line.startsWith(' ') ? line.slice(1) : line
    const joins = flowing && quotes === depth && stuffed !== '-- '
    flowing = stuffed.endsWith(' ') && stuffed !== '-- '
    depth = quotes
    const kept = flowing && dropSpace ? stuffed.slice(0, -1) : stuffed
    out.push(joins ? contentOf(kept, quotes) : `\n${kept}`)
  }
  return out.join('').slice(1)
}

function quoteDepth(line: string): number {
  let depth = 0
  while (line.charCodeAt(depth) === 0x3e) depth++
  return depth
}

function contentOf(line: string, depth: number): string {
  const rest = line.slice(depth)
  return depth > 0 && rest.startsWith(' ') ? rest.slice(1) : rest
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
