import type { Span } from '../message/message.ts'
import { Break } from '../text/tokens.ts'
import { distinctHits } from './hits.ts'
import { findQuotations } from './quotation.ts'
import { firstFrom, sentenceAround, spanOf, tokenAt, type Hit, type Reading } from './reading.ts'

/** Signs in a text that it reports somebody else's words. */
export interface Frames {
  /** "fake mails", "fraudsters claim", "scam alert": the words, outside quotation marks. */
  readonly reports: readonly Hit[]
  /** "is this real?", at the head or the end. */
  readonly asks: readonly Hit[]
  /** Counts of "the mail says", of "victims" and "they", of "if you receive such …". */
  readonly says: number
  readonly third: number
  readonly advice: number
  /** Counts of sentences about somebody else: "he", "she", "the victim". */
  readonly others: number
  /** Is a word of reporting in the subject or the first sentences? */
  readonly headed: boolean
  /** Quotations that a frame introduces. */
  readonly quotations: readonly Span[]
  /** Sentences that retell, and what follows their colon. */
  readonly sentences: readonly Span[]
}

export function readFrames(reading: Reading): Frames {
  const quotations = findQuotations(reading.text)
  const frames = ownFrames(reading, quotations)
  const of = (value: string): readonly Hit[] => frames.filter((hit) => hit.value === value)
  const reports = distinctSentences(reading, of('report'))
  const telling = [...of('report'), ...of('says')].toSorted((a, b) => a.from - b.from)
  const asks = of('ask').filter((hit) => isAtEdge(reading, hit))
  const introducing = [...telling, ...asks].toSorted((a, b) => a.from - b.from)
  return {
    reports,
    asks,
    says: distinctSentences(reading, of('says')).length,
    third: distinctSentences(reading, of('third')).length,
    advice: distinctSentences(reading, of('advice')).length,
    others: distinctSentences(reading, of('other')).length,
    headed: reports.some((hit) => isAtHead(reading, hit)),
    quotations: quotations.filter((span) => isFramed(reading, span, introducing)),
    sentences: retoldSentences(reading, telling, frames),
  }
}

/** Frames of the sender's own words: not those within a quotation, nor of an earlier message. */
function ownFrames(reading: Reading, quotations: readonly Span[]): readonly Hit[] {
  let next = 0
  return distinctHits(reading, 'frame').filter((hit) => {
    const start = reading.tokens.starts[hit.from]!
    while (next < quotations.length && quotations[next]!.end <= start) next++
    const quoted = next < quotations.length && quotations[next]!.start <= start
    return !quoted && reading.region(hit.from)?.voice === 'own'
  })
}

function distinctSentences(reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<number>()
  return hits.filter((hit) => {
    const sentence = reading.sentences[hit.from]!
    if (seen.has(sentence)) return false
    seen.add(sentence)
    return true
  })
}

/** Sentences at the head of a text that count as its heading. */
const HEAD_SENTENCES = 3

/** In the subject, or in the first sentences. */
export function isAtHead(reading: Reading, hit: Hit): boolean {
  const region = reading.region(hit.from)
  if (region?.origin === 'subject') return true
  const first = tokenAt(reading.tokens, region?.start ?? 0)
  return reading.sentences[hit.from]! - reading.sentences[first]! < HEAD_SENTENCES
}

/** In the subject, or in the first or last sentences: where people ask whether what they pass on is real. */
function isAtEdge(reading: Reading, hit: Hit): boolean {
  if (isAtHead(reading, hit)) return true
  const region = reading.region(hit.from)
  const last = tokenAt(reading.tokens, region?.end ?? reading.text.length) - 1
  return reading.sentences[last]! - reading.sentences[hit.from]! < HEAD_SENTENCES
}

/** Characters around a quotation in which the words that introduce it stand. */
const NEAR = 240

function isFramed(reading: Reading, span: Span, frames: readonly Hit[]): boolean {
  const hit = frames[firstFrom(frames, tokenAt(reading.tokens, span.start - NEAR))]
  return hit !== undefined && (reading.tokens.starts[hit.from] ?? Infinity) < span.end + NEAR
}

/** The sentences of frames, and after a colon also what it introduces. Each stretch is read once. */
function retoldSentences(
  reading: Reading,
  telling: readonly Hit[],
  frames: readonly Hit[],
): readonly Span[] {
  const spans: Span[] = []
  let done = 0
  for (const hit of telling) {
    if (hit.from < done) continue
    const from = sentenceAround(reading, hit.from).from
    const to = Math.max(sentenceAround(reading, hit.to - 1).to, hit.to)
    done = introduces(reading, to) ? introducedBy(reading, to, frames) : to
    spans.push(spanOf(reading.tokens, from, done))
  }
  return spans
}

function introduces(reading: Reading, to: number): boolean {
  const { starts, ends } = reading.tokens
  return reading.text.slice(ends[to - 1], starts[to]).includes(':')
}

/** The rest of the paragraph; where the colon ends one, the following paragraphs up to the next frame. */
function introducedBy(reading: Reading, to: number, frames: readonly Hit[]): number {
  const { breaks, words } = reading.tokens
  const region = reading.region(to)
  const last = region === undefined ? words.length : tokenAt(reading.tokens, region.end)
  let end = to
  const endsParagraph = (breaks[to] ?? Break.paragraph) >= Break.paragraph
  const next = endsParagraph
    ? frames.find((hit) => hit.from > to && hit.value !== 'third')?.from
    : undefined
  const limit = Math.min(last, next === undefined ? last : paragraphStart(reading, next))
  while (end < limit && (endsParagraph || end === to || breaks[end]! < Break.paragraph)) end++
  return Math.max(end, to)
}

function paragraphStart(reading: Reading, token: number): number {
  let start = token
  while (start > 0 && reading.tokens.breaks[start]! < Break.paragraph) start--
  return start
}
