import type { Knowledge } from '../knowledge/knowledge.ts'
import type { Message, Region, Span } from '../message/message.ts'
import type { Sender } from '../sender/sender.ts'
import { Break, tokenise, type Tokens } from '../text/tokens.ts'
import { findAddresses, type ContactFound } from './addresses.ts'
import type { Claim } from './claim.ts'
import { sortMatches, type Hit, type NameHit } from './sorted.ts'

export type { Hit, NameHit } from './sorted.ts'

/** A claim before it is known who makes it: readers of one kind return these. */
export type Draft = Claim extends infer One
  ? One extends Claim
    ? Pick<One, 'kind' | 'span' | 'value'>
    : never
  : never

/** The text of one message, read once: what every reader of claims looks at. */
export interface Reading {
  readonly message: Message
  readonly sender: Sender
  readonly knowledge: Knowledge
  readonly now: number
  readonly text: string
  readonly tokens: Tokens
  /** Mail addresses, chat links and web addresses that stand in the text. */
  readonly addresses: readonly ContactFound[]
  /** By where they start, the longest first. */
  readonly names: readonly NameHit[]
  /** Hits of a topic by where they start, the longest first. */
  readonly hits: (topic: string) => readonly Hit[]
  /** How many of the commonest words of each language the text has. */
  readonly common: ReadonlyMap<string, number>
  /** Languages of which enough of the commonest words were found. */
  readonly speaks: ReadonlySet<string>
  /** Number of the sentence each token stands in. */
  readonly sentences: readonly number[]
  /** The region a token stands in. */
  readonly region: (token: number) => Region | undefined
  /** What is not asked for: found by the first who wants to know (`refusal.ts`). */
  readonly refusals: { found?: readonly Stretch[] }
}

/** Tokens `from` to before `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface ReadingInput {
  readonly message: Message
  readonly sender: Sender
  readonly knowledge: Knowledge
  readonly now: number
}

export function newReading(input: ReadingInput): Reading {
  const { message, knowledge } = input
  const borders = message.regions.map((region) => region.start)
  const tokens = tokenise(message.text, borders)
  const { matches, common, speaks } = knowledge.find(tokens)
  const brief = message.channel === 'sms' || message.channel === 'chat'
  const { names, hits } = sortMatches(matches, knowledge.meanings, brief)
  return {
    ...input,
    text: message.text,
    tokens,
    addresses: findAddresses(message.text),
    names,
    hits,
    common,
    speaks,
    sentences: numberSentences(tokens),
    region: regionFinder(message.regions, tokens),
    refusals: {},
  }
}

/** The stretch of text from one token to before another. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 }
}

/** The first token that starts at or after an offset of the text. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the first hit that starts at or after a token: hits are by where they start. */
export function firstFrom(hits: readonly { readonly from: number }[], token: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.from < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Is there a hit that starts within tokens `from` to before `to`? */
export function anyWithin(
  hits: readonly { readonly from: number }[],
  from: number,
  to: number,
): boolean {
  const first = hits[firstFrom(hits, from)]
  return first !== undefined && first.from < to
}

/** The tokens of a sentence and `around` sentences on either side, as a stretch. */
export function sentenceAround(
  reading: Reading,
  token: number,
  around = 0,
): { from: number; to: number } {
  const { sentences } = reading
  const here = sentences[token] ?? 0
  let from = token
  let to = token + 1
  while (from > 0 && sentences[from - 1]! >= here - around && token - from < FAR) from--
  while (to < sentences.length && sentences[to]! <= here + around && to - token < FAR) to++
  return { from, to }
}

/** No sentence is followed further than this many words: it keeps hostile texts linear. */
const FAR = 120

function numberSentences(tokens: Tokens): number[] {
  let sentence = 0
  return tokens.breaks.map((gap, index) => {
    if (gap >= Break.sentence && index > 0) sentence++
    return sentence
  })
}

function regionFinder(
  regions: readonly Region[],
  tokens: Tokens,
): (token: number) => Region | undefined {
  let place = 0
  return (token) => {
    const at = tokens.starts[token] ?? -1
    if (place >= regions.length || at < (regions[place]?.start ?? 0)) place = 0
    while (place < regions.length && regions[place]!.end <= at) place++
    const region = regions[place]
    return region !== undefined && region.start <= at ? region : undefined
  }
}
