import type { Message, Span } from '@tasdeeq/engine'
import { oneLine } from './safe.ts'

/** A longer quote is cut by every view anyway. */
const LONGEST = 400
/** More spans than any view shows. */
const MOST = 20

/** The message's own words that a finding rests on: each once, whatever its capitals, and none that is part of another. */
export function quotesOf(message: Message, spans: readonly Span[]): readonly string[] {
  const quotes: string[] = []
  for (const { start, end } of spans.slice(0, MOST)) {
    const quote = oneLine(message.text.slice(start, Math.min(end, start + LONGEST)))
    if (quote === '' || quotes.some((kept) => holds(kept, quote))) continue
    const longerThan = quotes.findIndex((kept) => holds(quote, kept))
    quotes.splice(longerThan < 0 ? quotes.length : longerThan, longerThan < 0 ? 0 : 1, quote)
  }
  return quotes
}

function holds(quote: string, part: string): boolean {
  return quote.toLowerCase().includes(part.toLowerCase())
}
