import type { Span } from '../message/message.ts'
import type { Frames } from './frames.ts'
import { sentenceAround, spanOf, tokenAt, type Draft, type Reading } from './reading.ts'

/**
 * What somebody asks about who asks "is this real?": the words in quotation marks beside the question, else all that
 * stands around it. Nothing: only the question is there. Undefined: nobody asks, or it is a mail, in which a message
 * that is passed on has marks of its own.
 */
export function readAsked(
  reading: Reading,
  frames: Pick<Frames, 'asks' | 'quotations'>,
  drafts: readonly Draft[],
): readonly Span[] | undefined {
  if (frames.asks.length === 0 || reading.message.channel === 'email') return undefined
  if (frames.quotations.length > 0)
    return frames.quotations.map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
  const around = withoutQuestions(reading, frames)
  return isMessage(reading, around, drafts) ? around : []
}

/** The body, but for the sentences that ask. */
function withoutQuestions(reading: Reading, { asks }: Pick<Frames, 'asks'>): readonly Span[] {
  const body = reading.message.regions.findLast(({ origin }) => origin === 'body')
  if (body === undefined) return []
  const spans: Span[] = []
  let start = body.start
  for (const ask of asks) {
    const question = spanOf(reading.tokens, ...sentenceOf(reading, ask))
    if (question.start > start) spans.push({ start, end: question.start })
    start = Math.max(start, question.end)
  }
  return start < body.end ? [...spans, { start, end: body.end }] : spans
}

function sentenceOf(
  reading: Reading,
  { from, to }: Frames['asks'][number],
): readonly [number, number] {
  return [sentenceAround(reading, from).from, Math.max(sentenceAround(reading, to - 1).to, to)]
}

/** "I got this message" is none: it claims nothing, and is short. */
function isMessage(reading: Reading, spans: readonly Span[], drafts: readonly Draft[]): boolean {
  const words = spans.reduce(
    (sum, { start, end }) =>
      sum + tokenAt(reading.tokens, end) - tokenAt(reading.tokens, start),
    0,
  )
  const isWithin = ({ span }: Draft): boolean =>
    spans.some(({ start, end }) => span.start >= start && span.end <= end)
  return words >= LEAST_WORDS || drafts.some(isWithin)
}

const LEAST_WORDS = 12
