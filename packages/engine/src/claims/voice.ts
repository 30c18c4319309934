import type { Span } from '../message/message.ts'
import { Break } from '../text/tokens.ts'
import type { ClaimVoice } from './claim.ts'
import { readAsked } from './asked.ts'
import { isAtHead, readFrames, type Frames } from './frames.ts'
import { findQuotations } from './quotation.ts'
import { anyWithin, sentenceAround, spanOf, tokenAt, type Draft, type Reading } from './reading.ts'

export interface Voices {
  readonly voiceOf: (draft: Draft) => ClaimVoice
  /** The words that make the message as a whole a report. */
  readonly reports?: readonly Span[]
  /** What is asked about, where somebody asks whether it is real. */
  readonly asked?: readonly Span[]
}

/**
 * Who makes each claim. Words are *reported* where the text tells of somebody else's: within quotation marks
 * or behind "the mail reads:", in a sentence such as "fraudsters claim that …", or anywhere in a message that
 * as a whole tells of a scam. It does so only while it demands nothing of its own reader: a scammer who adds
 * "beware of scams" to his letter still speaks for himself.
 */
export function readVoices(reading: Reading, drafts: readonly Draft[]): Voices {
  const frames = earnest(readFrames(reading), reading, drafts)
  const told = [...frames.quotations, ...frames.sentences].sort((a, b) => a.start - b.start)
  const isTold = within(told)
  const demands = drafts.filter(
    (draft) => isOwnDemand(reading, draft) && !isTold(draft.span),
  ).length
  const report = isReport(frames, demands)
  const whole = report || isTale(frames, demands)
  const voiceOf = (draft: Draft): ClaimVoice => {
    const region = reading.region(tokenAt(reading.tokens, draft.span.start))
    if (region?.voice === 'quoted') return 'quoted'
    if (region?.origin === 'sender-name') return 'own'
    if (isTold(draft.span)) return 'reported'
    return whole && !staysOwn(draft, frames) ? 'reported' : 'own'
  }
  const spans = [...frames.reports, ...frames.asks].map(({ from, to }) =>
    spanOf(reading.tokens, from, to),
  )
  const asked = readAsked(reading, frames, drafts)
  return { voiceOf, ...(report && { reports: spans }), ...(asked && { asked }) }
}

/**
 * In a mail, the questions that are asked in earnest: "Is this mail genuine? Yes." is also what a letter says of itself.
 * Who calls himself a bank or an office, or writes from a domain that imitates one, asks nothing of the kind; others ask
 * first, and demand nothing before or in the same paragraph.
 */
function earnest(frames: Frames, reading: Reading, drafts: readonly Draft[]): Frames {
  if (frames.asks.length === 0 || reading.message.channel !== 'email') return frames
  const isPosing =
    reading.sender.domain?.looksLike !== undefined ||
    drafts.some(({ kind, span }) => {
      const region = reading.region(tokenAt(reading.tokens, span.start))
      return kind === 'identity' && region?.origin === 'sender-name'
    })
  if (isPosing) return { ...frames, asks: [] }
  const demanded = firstDemand(reading, drafts)
  const asks = frames.asks.filter(
    (ask) => isAtHead(reading, ask) && endOfParagraph(reading, ask.from) < demanded,
  )
  return { ...frames, asks }
}

/** Where the first demand to the reader ends that stands outside of quotation marks. */
function firstDemand(reading: Reading, drafts: readonly Draft[]): number {
  const isQuoted = within(findQuotations(reading.text))
  const first = drafts.find((draft) => isOwnDemand(reading, draft) && !isQuoted(draft.span))
  return first?.span.end ?? Infinity
}

function endOfParagraph({ tokens: { breaks, ends } }: Reading, from: number): number {
  let last = from
  while (last - from < PARAGRAPH && (breaks[last + 1] ?? Break.paragraph) < Break.paragraph) last++
  return ends[last]!
}

/** Words of a paragraph that are looked at behind a question. */
const PARAGRAPH = 300

/** Reports of a scam say so more than once, or once at their head together with words that retell. */
function isReport(frames: Frames, demands: number): boolean {
  if (frames.asks.length > 0) return true
  const retells = frames.says + frames.third + frames.quotations.length
  const telling =
    frames.reports.length >= 2 ? retells + frames.advice > 0 : frames.headed && retells > 0
  if (!telling || frames.reports.length === 0) return false
  return demands === 0 || (demands === 1 && frames.reports.length + frames.says >= MANY_FRAMES)
}

/** A story of what befell somebody else demands nothing of its reader, though it does not say that it warns. */
function isTale(frames: Frames, demands: number): boolean {
  return demands === 0 && frames.others >= 2 && frames.reports.length + frames.says > 0
}

/** So many words of reporting outweigh one demand, which then is a slip of ours. */
const MANY_FRAMES = 6

const DEMANDING: ReadonlySet<string> = new Set([
  'reply',
  'pay',
  'personal-data',
  'bank-details',
  'credentials',
  'otp',
  'secrecy',
  'buy-gift-card',
  'invest',
  'do-task',
  'video-call',
  'change-bank-details',
])

/** Does it demand or threaten, to the reader's face? Advice, and words about others ("victims"), do not. */
function isOwnDemand(reading: Reading, draft: Draft): boolean {
  const token = tokenAt(reading.tokens, draft.span.start)
  const region = reading.region(token)
  if (region?.voice !== 'own' || region.origin === 'subject') return false
  const { from, to } = sentenceAround(reading, token)
  const toReader = anyWithin(reading.hits('your'), from, to)
  if (draft.kind === 'threat') {
    return toReader && draft.value.threat !== 'loss' && draft.value.threat !== 'harm'
  }
  if (draft.kind !== 'request' || draft.value.negated || !DEMANDING.has(draft.value.request))
    return false
  const aside = reading
    .hits('frame')
    .filter((hit) => hit.value === 'advice' || (!toReader && hit.value === 'third'))
  return !anyWithin(aside, from, to)
}

/** In a report the author's own name, the ways to reach him and what he warns of remain his own. */
function staysOwn(draft: Draft, frames: Frames): boolean {
  if (frames.asks.length > 0) return false
  if (draft.kind === 'contact') return true
  if (draft.kind === 'request') return draft.value.negated
  return draft.kind === 'identity' && draft.value.match === 'register'
}

/** Is a span's start within one of the spans, which are by where they start? */
function within(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return ({ start }) => {
    let low = 0
    let high = merged.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (merged[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    return low < merged.length && merged[low]!.start <= start
  }
}
