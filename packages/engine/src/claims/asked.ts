import type { Span } from '../message/message.ts'
import type { Frames } from './frames.ts'
import { sentenceAround, spanOf, tokenAt, type Draft, type Reading } from './reading.ts'

/**
 * What somebody asks about who asks "is this real?": the words in quotation marks beside the question, else all that
 * stands around it. Nothing: only the question is there. Undefined: nobody asks.
 */
export function readAsked(
  reading: Reading,
  frames: Pick<Frames, 'asks' | 'quotations'>,
  drafts: readonly Draft[],
): readonly Span[] | undefined {
  if (frames.asks.length === 0) return undefined
  if (frames.quotations.length > 0)
    return frames.quotations.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
  const questions = frames.asks.map((ask) => questionAt(reading, ask, drafts))
  const around = bodyWithout(questions, reading)
  return isMessage(reading, around, drafts) ? around : []
}

/** The body, but for these spans, which are in order. */
function bodyWithout(questions: readonly Span[], { message }: Reading): readonly Span[] {
  return message.regions
    .filter(({ origin, voice }) => origin === 'body' && voice === 'own')
    .flatMap((body) => without(questions, body))
}

function without(questions: readonly Span[], body: Span): readonly Span[] {
  const spans: Span[] = []
  let start = body.start
  for (const question of questions) {
    if (question.start >= body.end) break
    if (question.start > start) spans.push({ start, end: question.start })
    start = Math.max(start, question.end)
  }
  return start < body.end ? [...spans, { start, end: body.end }] : spans
}

/** The sentence that asks; where it goes on into what it asks about, without a full stop, the words that ask. */
function questionAt(
  reading: Reading,
  { from, to }: Frames['asks'][number],
  drafts: readonly Draft[],
): Span {
  const words = spanOf(reading.tokens, from, to)
  const end = Math.max(sentenceAround(reading, to - 1).to, to)
  const sentence = spanOf(reading.tokens, sentenceAround(reading, from).from, end)
  const goesOn = drafts.some(
    ({ span }) => isIn(span, sentence) && (span.end <= words.start || span.start >= words.end),
  )
  const question = goesOn ? words : sentence
  const [marks = ''] =
    /^[?؟!.…]*/u.exec(reading.text.slice(question.end, question.end + MARKS)) ?? []
  return { ...question, end: question.end + marks.length }
}

/** Signs that end a question, at most. */
const MARKS = 8

function isIn(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** "I got this message" is none: it claims nothing, and is short. */
function isMessage(reading: Reading, spans: readonly Span[], drafts: readonly Draft[]): boolean {
  const tokens = spans.map(
    ({ start, end }) => tokenAt(reading.tokens, end) - tokenAt(reading.tokens, start),
  )
  if (tokens.reduce((sum, count) => sum + count, 0) >= LEAST_WORDS) return true
  return drafts.some((draft) => spans.some((span) => isIn(draft.span, span)))
}

const LEAST_WORDS = 12
