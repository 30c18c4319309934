import { labelOf, markerOf, mayBeMarker } from './labels.ts'
import type { Label } from './labels.ts'
import { isWhiteSpace } from '../text/blanks.ts'
import { cutAt } from '../../text/ends.ts'
import type { Span } from '../message.ts'

/** The head of a message that stands inside another: where it is, and what it says. */
export interface ForwardBlock {
  /** Where it starts, its marker line included. */
  readonly start: number
  /** Where the inner message's own text starts. */
  readonly bodyStart: number
  /** `original`: the same head stands above messages that are answered. */
  readonly marker: 'forwarded' | 'original' | 'none'
  readonly fields: ReadonlyMap<Label, string>
  /** Lines of the inner message stand behind `>`. */
  readonly isIndented: boolean
}

const MOST_LINES = 20_000
const MOST_HEAD_LINES = 14

/** Finds the first head of a forwarded or answered message that does not itself stand in what is quoted. */
export function findBlock(text: string, quoted: readonly Span[] = []): ForwardBlock | undefined {
  const lines = linesOf(text)
  let next = 0
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index]!
    if (start === end || !mayOpen(text, lines[index]!)) continue
    while (next < quoted.length && quoted[next]!.end <= start) next++
    if (next < quoted.length && quoted[next]!.start <= start) continue
    const block = blockAt(text, lines, index)
    if (block) return block
  }
  return undefined
}

/** Tells most lines that are no marker, and have no label, before they are cut out of the text. */
function mayOpen(text: string, { start, end }: Span): boolean {
  let at = start
  while (at < end && isQuoting(text.charCodeAt(at))) at++
  const near = Math.min(end, at + LABEL)
  for (let next = at; next < near; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x3a || code === 0xff1a) return true
  }
  return mayBeMarker(text, at, end)
}

/** Characters in which a label ends. */
const LABEL = 40

/** A marker needs two headers below it; without a marker, three headers make a head. */
function blockAt(text: string, lines: readonly Span[], index: number): ForwardBlock | undefined {
  const line = textOf(text, lines[index]!)
  const marker = markerOf(line)
  if (!marker && fieldOf(line)?.label !== 'from') return undefined
  const block = readHead(text, lines, marker ? nextFilled(text, lines, index + 1) : index)
  if (!block?.fields.has('from') || block.fields.size < (marker ? 2 : 3)) return undefined
  return { ...block, start: lines[index]!.start, marker: marker ?? 'none' }
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let at = 0; at < text.length && lines.length < MOST_LINES;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    lines.push({ start: at, end })
    at = end + 1
  }
  return lines
}

function nextFilled(text: string, lines: readonly Span[], from: number): number {
  let index = from
  while (index < lines.length && index < from + 4 && bare(textOf(text, lines[index]!)) === '')
    index++
  return index
}

/** Reads "From: …", "Sent: …" lines; a line without a label continues the one before. */
function readHead(
  text: string,
  lines: readonly Span[],
  first: number,
): Omit<ForwardBlock, 'start' | 'marker'> | undefined {
  if (!lines[first]) return undefined
  const fields = new Map<Label, string>()
  const end = Math.min(lines.length, first + MOST_HEAD_LINES)
  let last: Label | undefined
  let index = first
  for (; index < end; index++) {
    const line = textOf(text, lines[index]!)
    const field = fieldOf(line)
    if (field) fields.set((last = field.label), field.value)
    else if (last && continues(text, lines, index))
      fields.set(last, `${fields.get(last)!} ${bare(line)}`)
    else break
  }
  return {
    fields,
    bodyStart: lines[index]?.start ?? text.length,
    isIndented: textOf(text, lines[first]).trimStart().startsWith('>'),
  }
}

/** Is this a header's second line? Then a labelled line comes soon after, before any blank one. */
function continues(text: string, lines: readonly Span[], index: number): boolean {
  if (bare(textOf(text, lines[index]!)) === '') return false
  for (const line of lines.slice(index + 1, index + 3)) {
    const words = textOf(text, line)
    if (bare(words) === '') return false
    if (fieldOf(words)) return true
  }
  return false
}

interface Field {
  readonly label: Label
  readonly value: string
}

function fieldOf(line: string): Field | undefined {
  if (!mayBeField(line)) return undefined
  const plain = bare(line)
  const colon = plain.slice(0, LABEL).search(/[:：]/u)
  if (colon < 1) return undefined
  const label = labelOf(plain.slice(0, colon))
  return (
    label && {
      label,
      value: cutAt(plain, 2_000)
        .slice(colon + 1)
        .replaceAll('*', '')
        .trim(),
    }
  )
}

/** A colon stands near its start, behind the signs of being quoted. */
function mayBeField(line: string): boolean {
  if (!line.includes(':') && !line.includes('：')) return false
  let first = 0
  while (first < line.length && isQuoting(line.charCodeAt(first))) first++
  const end = Math.min(line.length, first + LABEL)
  for (let at = first; at < end; at++) {
    const code = line.charCodeAt(at)
    if (code === 0x3a || code === 0xff1a) return true
  }
  return false
}

function isQuoting(code: number): boolean {
  return code === 0x3e || isWhiteSpace(code)
}

/** A line without the signs of being quoted. */
function bare(line: string): string {
  return cutAt(line, 2_200)
    .replace(/^[>\s]+/u, '')
    .trim()
}

function textOf(text: string, line: Span): string {
  return text.slice(line.start, line.end)
}
