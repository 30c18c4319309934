import { Break } from '../text/tokens.ts'
import { firstFrom, sentenceAround, type Hit, type Reading, type Stretch } from './reading.ts'
import { isForeign } from './tongues.ts'

/**
 * Does the hit stand among what a sender says that nobody of his asks or does ("we never ask for your PIN,
 * password or code", "no officer will arrest you by telephone"), or what somebody else may ask ("if anyone asks
 * for your card number")? Nothing there is his own demand.
 */
export function isRefused(reading: Reading, hit: Pick<Hit, 'from'>): boolean {
  const stretches = (reading.refusals.found ??= readRefusals(reading))
  const stretch = stretches[firstFrom(stretches, hit.from + 1) - 1]
  return stretch !== undefined && hit.from < stretch.to
}

/** By where they start; none overlaps another. */
function readRefusals(reading: Reading): readonly Stretch[] {
  const found = reading
    .hits('refuse')
    .filter((hit) => !isForeign(reading, hit))
    .map((hit) => stretchOf(reading, hit))
    .toSorted((a, b) => a.from - b.from)
  const merged: Stretch[] = []
  for (const stretch of found) {
    const last = merged.at(-1)
    if (last === undefined || stretch.from > last.to) merged.push(stretch)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) }
  }
  return merged
}

/** Up to the end of the sentence; in languages that say "do not ask" last, also what stands before. */
function stretchOf(reading: Reading, { from, to, value }: Hit): Stretch {
  const sentence = sentenceAround(reading, from)
  const start = value === '' ? from : afterTurn(reading, sentence.from, from)
  return { from: start, to: value === 'behind' ? to : forward(reading, to, sentence.to) }
}

/** To the word that turns the sentence ("until you pay", "but send"), or over the list it opens. */
function forward(reading: Reading, to: number, end: number): number {
  const turns = reading.hits('refuse-end')
  const turn = turns[firstFrom(turns, to)]
  if (turn !== undefined && turn.from < end) return turn.from
  return end - to <= FEW_WORDS ? overList(reading, end) : Math.max(to, end)
}

function afterTurn(reading: Reading, start: number, to: number): number {
  const turns = reading.hits('refuse-end')
  const before = turns[firstFrom(turns, to) - 1]
  return before !== undefined && before.to > start ? before.to : start
}

/** "We will never ask you to:" introduces what stands in the next lines. */
const FEW_WORDS = 2
/** No list of what nobody asks is longer, in words. */
const MOST_LISTED = 120

/** The rest of the paragraph, or the next one where a heading ends its own; items with a mark go on. */
function overList(reading: Reading, end: number): number {
  const { breaks } = reading.tokens
  const most = Math.min(breaks.length, end + MOST_LISTED)
  let to = end
  while (to < most && (to === end || breaks[to]! < Break.paragraph || isItem(reading, to))) to++
  return to
}

/** Does a list's mark stand before the word? */
function isItem({ text, tokens }: Reading, token: number): boolean {
  return /[-–•*✗✘❌◦▪]/u.test(text.slice(tokens.ends[token - 1], tokens.starts[token]))
}
