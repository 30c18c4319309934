import type { Span } from '../message.ts'
import { isLetter } from '../../text/characters.ts'
import { isWhiteSpace } from '../text/blanks.ts'
import type { Rendered } from '../text/rendered.ts'

/** Takes the line above an answered message ("On Monday … wrote:") into what is quoted. */
export function withAttributions(rendered: Rendered): Rendered {
  if (rendered.quoted.length === 0) return rendered
  const quoted = rendered.quoted.map((span) => ({
    start: attributionStart(rendered.text, span.start),
    end: span.end,
  }))
  return { ...rendered, quoted: ordered(quoted) }
}

/** All of it in the sender's own voice. */
export function asOwn(rendered: Rendered): Rendered {
  return { ...rendered, quoted: [] }
}

/** Words the sender of a message says himself. */
export function ownWords(rendered: Rendered): number {
  let count = 0
  let at = 0
  for (const span of [
    ...rendered.quoted,
    { start: rendered.text.length, end: rendered.text.length },
  ]) {
    count += countWords(rendered.text.slice(at, span.start))
    at = span.end
  }
  return count
}

/** Is there a word in the text? */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.slice(0, MOST_CHARACTERS))
}

const MOST_CHARACTERS = 20_000

/** What has a letter in it, between white space. */
function countWords(text: string): number {
  const end = Math.min(text.length, MOST_CHARACTERS)
  let count = 0
  let inWord = false
  for (let at = 0; at < end; at++) {
    const code = text.codePointAt(at)!
    if (isWhiteSpace(code)) inWord = false
    else if (!inWord && isLetter(code)) {
      inWord = true
      count++
    }
  }
  return count
}

/** The text of the lines that say whom the quoted words are from. */
export function attributions(rendered: Rendered): string {
  return rendered.quoted.map((span) => attribution(rendered.text, span)).join('\n')
}

function attribution(text: string, { start, end }: Span): string {
  const head = text.slice(start, Math.min(end, start + 300))
  const quote = head.startsWith('>') ? 0 : head.indexOf('\n>')
  return quote < 0 ? head : head.slice(0, quote)
}

function attributionStart(text: string, start: number): number {
  const lineEnd = trimBack(text, start)
  const line = lineStart(text, lineEnd)
  const words = text.slice(line, lineEnd)
  if (
    lineEnd === 0 ||
    words.length > 300 ||
    !/[:：]$/u.test(words) ||
    !/\d|@/u.test(words + previous(text, line))
  )
    return start
  const hasName = /[@<]/u.test(words) && /\d/u.test(words)
  if (hasName) return line
  const above = lineStart(text, Math.max(0, line - 1))
  return /\d/u.test(text.slice(above, line)) && line - above < 200 && line - above > 1
    ? above
    : line
}

function previous(text: string, line: number): string {
  return line === 0 ? '' : text.slice(lineStart(text, line - 1), line)
}

function trimBack(text: string, from: number): number {
  let at = from
  while (at > 0 && text.charCodeAt(at - 1) <= 0x20) at--
  return at
}

function lineStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function ordered(spans: readonly Span[]): readonly Span[] {
  let from = 0
  return spans.map(({ start, end }) => {
    const span = { start: Math.max(start, from), end }
    from = end
    return span
  })
}
