import type { Analysis, Explained, Span } from '@tasdeeq/engine'
import { defanged } from './defanged.ts'
import type { Piece, Run } from './protocol.ts'

/** More than a person reads. */
const MOST = 30_000
const QUOTES = 4
const QUOTE = 300
const SPANS = 40

/** What a reader saw, region by region, with the words on which reasons rest. */
export function piecesOf({ message }: Analysis, reasons: Explained['reasons']): readonly Piece[] {
  const marks = apart(
    reasons.flatMap(({ spans }, index) => spans.map((span) => ({ ...span, reason: index + 1 }))),
  )
  return message.regions
    .filter(({ start, end }) => start < MOST && message.text.slice(start, end).trim() !== '')
    .map((region) => ({
      origin: region.origin,
      voice: region.voice,
      ...(region.part !== undefined && { part: region.part }),
      runs: runsOf(message.text, { start: region.start, end: Math.min(region.end, MOST) }, marks),
    }))
}

/** The words themselves, for reading beside the reason. */
export function quotesOf(text: string, spans: readonly Span[]): readonly string[] {
  const quotes = spans
    .slice(0, SPANS)
    .map(({ start, end }) => defanged(text.slice(start, end).trim().slice(0, QUOTE)))
  const isSaid = (quote: string, place: number): boolean =>
    quotes.some((other, at) => at !== place && covers(other, quote, at < place))
  return quotes.filter((quote, at) => quote !== '' && !isSaid(quote, at)).slice(0, QUOTES)
}

/** Are these the same words in other letters, or part of those? Of two that are the same the first stands for both. */
function covers(whole: string, part: string, isFirst: boolean): boolean {
  const [one, other] = [whole.toLowerCase(), part.toLowerCase()]
  return one === other ? isFirst : one.includes(other)
}

interface Mark extends Span {
  readonly reason: number
}

/** In order, without overlaps: of two at one place the one of the weightier reason is shown. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.toSorted(
    (one, other) => one.start - other.start || one.reason - other.reason,
  )
  const kept: Mark[] = []
  for (const mark of sorted) {
    if (mark.end > mark.start && mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  }
  return kept
}

function runsOf(text: string, { start, end }: Span, marks: readonly Mark[]): readonly Run[] {
  const runs: Run[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.start >= end) continue
    if (mark.start > at) runs.push({ text: defanged(text.slice(at, mark.start)) })
    at = Math.min(mark.end, end)
    runs.push({ text: defanged(text.slice(mark.start, at)), reason: mark.reason })
  }
  if (at < end) runs.push({ text: defanged(text.slice(at, end)) })
  return runs
}
