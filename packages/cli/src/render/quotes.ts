import type { Message, Span } from '@tasdeeq/engine'
import { oneLine } from './safe.ts'

/** Every view cuts a longer quote. */
const LONGEST = 400
/** More spans than any view shows. */
const MOST = 20

/**
 * The message's own words that a finding rests on, as phrases a person can read: each once, whatever its
 * capitals, and none that is part of another.
 */
export function quotesOf(message: Message, spans: readonly Span[]): readonly string[] {
  const quotes: string[] = []
  for (const span of spans.slice(0, MOST)) {
    const quote = phraseAround(message, span)
    if (quote === '' || quotes.some((kept) => holds(kept, quote))) continue
    const longerThan = quotes.findIndex((kept) => holds(quote, kept))
    quotes.splice(longerThan < 0 ? quotes.length : longerThan, longerThan < 0 ? 0 : 1, quote)
  }
  return quotes
}

/** A cut quote is contained in one that continues where it stops. */
function holds(quote: string, part: string): boolean {
  return quote.toLowerCase().includes(part.toLowerCase().replace(/^…|…$/gu, ''))
}

/** A name or an address is quoted alone; other words with the phrase around them. */
function phraseAround({ text, regions }: Message, { start, end }: Span): string {
  const words = oneLine(text.slice(start, Math.min(end, start + LONGEST)))
  if (words === '' || standsAlone(words) || words.length >= ENOUGH) return words
  const region = regions.find((one) => one.start <= start && end <= one.end) ?? { start, end }
  const before = reach(text.slice(Math.max(region.start, start - SCAN), start), 'back')
  const after = reach(text.slice(end, Math.min(region.end, end + SCAN)), 'on')
  return `${before.cut ? '…' : ''}${oneLine(before.words + text.slice(start, end) + after.words)}${after.cut ? '…' : ''}`
}

/** A quote of this length needs nothing around it. */
const ENOUGH = 60
/** Characters on each side in which the phrase's ends are searched. */
const SCAN = 200
/** Characters on each side that are shown of a longer phrase. */
const SIDE = 60

function standsAlone(words: string): boolean {
  const pieces = words.split(' ')
  if (pieces.length === 1) return /[@/]|\w\.\w/u.test(words)
  return /^\p{Lu}/u.test(words) && pieces.every(isOfName)
}

/** A word with a capital, or a short one that joins them. */
function isOfName(piece: string): boolean {
  return /^[\p{Lu}&(]/u.test(piece) || piece.length < 4
}

/** Where a phrase ends: at a stop before a space ("Rs. 500" has none), at a line that ends there. */
const BREAK = /(?:[!?:;,؟۔؛،]|\.(?!\s+\d))["'”’)]?\s|[()[\]<>|•–—]|\s-\s|\n(?!\p{Ll})/gu

/** If a line ends within the phrase, the line break is no end of it. */
const JOINING: ReadonlySet<string> = new Set('and or of under the to in for by with'.split(' '))

function withoutJoining(phrase: string): string {
  const words = phrase.split(/\s/u)
  while (JOINING.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

interface Side {
  readonly words: string
  readonly cut: boolean
}

/** The rest of the phrase to one side, or as much of it as is shown. */
function reach(side: string, way: 'back' | 'on'): Side {
  const breaks = [...side.matchAll(BREAK)]
  const nearest = way === 'back' ? breaks.at(-1) : breaks[0]
  const phrase =
    nearest === undefined
      ? side
      : way === 'back'
        ? side.slice(nearest.index + nearest[0].length)
        : withoutJoining(side.slice(0, nearest.index))
  if (phrase.length <= SIDE) return { words: phrase, cut: false }
  const space =
    way === 'back' ? phrase.indexOf(' ', phrase.length - SIDE) : phrase.lastIndexOf(' ', SIDE)
  if (space < 0) return { words: '', cut: true }
  return { words: way === 'back' ? phrase.slice(space) : phrase.slice(0, space), cut: true }
}
