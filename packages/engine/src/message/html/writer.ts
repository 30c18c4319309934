import { cutAt } from '../../text/ends.ts'
import type { Span } from '../message.ts'
import { isBlank, isWhiteSpace, longestRun, withoutBlankRuns } from '../text/blanks.ts'

/** Collects what a reader sees: white space folded, lines where the page breaks them. */
export interface Writer {
  readonly chunks: string[]
  length: number
  /** Characters that may still be written. */
  readonly most: number
  space: boolean
  breaks: number
  /** Characters at the end, so far, that show nothing. */
  blanks: number
  /** Last character written. */
  last: string
  /** Something hidden was passed over since. */
  spliced: boolean
  /** Words with something hidden inside. */
  splits: number
  readonly quoted: { start: number; end: number }[]
  isQuoting: boolean
}

export function newWriter(most: number): Writer {
  return {
    chunks: [],
    length: 0,
    most,
    space: false,
    breaks: 0,
    blanks: 0,
    last: '',
    spliced: false,
    splits: 0,
    quoted: [],
    isQuoting: false,
  }
}

export function isFull(writer: Writer): boolean {
  return writer.length >= writer.most
}

/**
 * Writes text; returns where its first visible character stands, or -1 where none is.
 * `pre`: white space stays as it is.
 */
export function write(writer: Writer, written: string, pre: boolean): number {
  if (!pre && isSpace(written)) {
    writer.space ||= written !== ''
    return -1
  }
  const { text } = withoutBlankRuns(written, MOST_AT_ONCE)
  if (pre) return writeWords(writer, text.replaceAll('\r', ''))
  const folded = text.replace(UNFOLDED, ' ')
  if (folded.startsWith(' ')) writer.space = true
  const start = writeWords(writer, folded.trim())
  if (start >= 0 && folded.endsWith(' ')) writer.space = true
  return start
}

/** Most pieces of a page are what stands between its tags. */
function isSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isWhiteSpace(code) || code === 0xfeff) return false
  }
  return true
}

/** White space that is not a lone space: nothing is to be done about most of it. */
const UNFOLDED = /[^\S\ufeff ][^\S\ufeff]*| [^\S\ufeff]+/gu

function writeWords(writer: Writer, seen: string): number {
  if (seen === '' || isFiller(writer, seen)) return -1
  separate(writer)
  const words = cutAt(seen, Math.max(0, writer.most - writer.length))
  if (words === '') return -1
  if (writer.spliced && isLetter(writer.last) && isLetter(words.charAt(0))) writer.splits++
  writer.spliced = false
  push(writer, words)
  return writer.length - words.length
}

/** More than any page's text may have. */
const MOST_AT_ONCE = 2 ** 30

/** More of what shows nothing, where enough of it has been written. */
function isFiller(writer: Writer, words: string): boolean {
  let at = 0
  while (at < words.length && isBlank(words.charCodeAt(at))) at++
  writer.blanks = at < words.length ? 0 : writer.blanks + at
  return writer.blanks > longestRun
}

/** At least so many line ends before what comes next: 1 a new line, 2 a blank one. */
export function breakLine(writer: Writer, lines: number): void {
  if (lines > writer.breaks) writer.breaks = lines
  writer.space = false
}

/** One line end more, as `<br>` makes. */
export function addLine(writer: Writer): void {
  writer.breaks = Math.min(writer.breaks + 1, 2)
  writer.space = false
}

/** From here on, what is written is (no longer) repeated from an earlier message. */
export function setQuoting(writer: Writer, quoting: boolean): void {
  if (quoting === writer.isQuoting) return
  writer.isQuoting = quoting
  if (quoting) writer.quoted.push({ start: -1, end: -1 })
}

export function quotedSpans(writer: Writer): readonly Span[] {
  return writer.quoted.filter(({ start }) => start >= 0)
}

function separate(writer: Writer): void {
  const gap =
    writer.length === 0
      ? ''
      : writer.breaks > 0
        ? '\n'.repeat(writer.breaks)
        : writer.space
          ? ' '
          : ''
  writer.breaks = 0
  writer.space = false
  if (gap === '' || isFull(writer)) return
  writer.chunks.push(gap)
  writer.length += gap.length
  writer.last = gap
}

function push(writer: Writer, words: string): void {
  if (writer.isQuoting) {
    const span = writer.quoted.at(-1)!
    if (span.start < 0) span.start = writer.length
    span.end = writer.length + words.length
  }
  writer.chunks.push(words)
  writer.length += words.length
  writer.last = words.charAt(words.length - 1)
}

function isLetter(character: string): boolean {
  return character !== '' && /^\p{L}$/u.test(character)
}
