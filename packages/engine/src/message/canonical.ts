import { isCurrencySign } from '../text/characters.ts'
import { tokenise, type Tokens } from '../text/tokens.ts'
import type { Address, Message, Origin } from './message.ts'
import { readerWords, type ReaderWords } from './canonical/readers.ts'
import { findStretches, type Stretch } from './canonical/stretches.ts'

/**
 * What a reader sees, for comparing: folded words with single spaces, in the sender's own voice, without whom it is
 * for. What differs from one copy to the next stands as a slot: `<number>`, `<link>`, `<mail>`, `<name>`. At most
 * 20,000 characters. It is not for display.
 *
 * @param readers whom it is for, beside those in its `To` and `Cc`
 */
export function canonicalText(message: Message, readers: readonly Address[] = []): string {
  const words = readerWords([...message.to, ...message.cc, ...readers])
  const builder: Builder = { words, pieces: [], length: 0, last: '' }
  let room = MOST_READ
  for (const { origin, text } of ownPieces(message)) {
    if (room <= 0 || builder.length >= MOST_WRITTEN) break
    addPiece(builder, text.slice(0, room), origin)
    room -= text.length
  }
  return builder.pieces.join(' ').slice(0, MOST_WRITTEN)
}

const MOST_WRITTEN = 20_000
/** Of longer texts the start tells enough. */
const MOST_READ = 60_000

interface Piece {
  readonly origin: Origin
  readonly text: string
}

/** A message that only repeats others says what they say. */
function ownPieces({ text, regions }: Message): readonly Piece[] {
  const said = regions.filter(({ origin }) => origin !== 'sender-name')
  const own = said.filter(({ voice }) => voice === 'own')
  const isSaying = own.some(({ origin }) => origin !== 'subject')
  return (isSaying ? own : said).map(({ origin, start, end }) => ({
    origin,
    text: text.slice(start, end),
  }))
}

interface Builder {
  readonly words: ReaderWords
  readonly pieces: string[]
  length: number
  last: string
}

function addPiece(builder: Builder, text: string, origin: Origin): void {
  const tokens = tokenise(text)
  const stretches = findStretches(text)
  let stretch = 0
  let at = origin === 'subject' ? afterPrefixes(tokens, text) : addGreeting(builder, tokens, text)
  for (; at < tokens.words.length && builder.length < MOST_WRITTEN; at++) {
    const start = tokens.starts[at]!
    while (stretch < stretches.length && stretches[stretch]!.end <= start) stretch++
    add(builder, canonicalWord(tokens.words[at]!, inside(stretches[stretch], start), builder.words))
  }
}

function inside(stretch: Stretch | undefined, at: number): Stretch | undefined {
  return stretch !== undefined && stretch.start <= at ? stretch : undefined
}

function canonicalWord(word: string, stretch: Stretch | undefined, words: ReaderWords): string {
  if (stretch !== undefined) return SLOTS[stretch.kind]
  if (words.has(word)) return '<name>'
  if (/\d/u.test(word)) return '<number>'
  return isCurrencySign(word.charCodeAt(0)) ? '' : word
}

const SLOTS = { link: '<link>', mail: '<mail>', code: '<number>' } as const

function add(builder: Builder, word: string): void {
  if (word === '' || (word === builder.last && word.startsWith('<'))) return
  builder.pieces.push(word)
  builder.length += word.length + 1
  builder.last = word
}

/** "Re:", "FW:", "AW:": short words with a colon at a subject's start say nothing of it. */
function afterPrefixes({ words, ends }: Tokens, text: string): number {
  let at = 0
  while (at < words.length && words[at]!.length <= 3 && text.charAt(ends[at]!) === ':') at++
  return at === words.length ? 0 : at
}

/** Words of a greeting before its comma, at most. */
const MOST_GREETING = 5

/** "Dear Zubaida Khan," is "dear <name>": whoever is greeted is the reader. Gives where the text goes on. */
function addGreeting(builder: Builder, { words, ends, starts }: Tokens, text: string): number {
  for (let at = 0; at < MOST_GREETING && at < words.length; at++) {
    if (GREETING_ENDS.has(text.charAt(ends[at]!))) {
      if (at > 0) add(builder, canonicalWord(words[0]!, undefined, builder.words))
      add(builder, '<name>')
      return at + 1
    }
    const gap = text.slice(ends[at], starts[at + 1] ?? text.length)
    if (gap.includes('\n') || gap.includes('?')) return 0
  }
  return 0
}

const GREETING_ENDS: ReadonlySet<string> = new Set([',', '،', '，', '、'])
