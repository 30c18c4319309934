import { Break } from './break.ts'
import { newBuilder, push, raise, type Builder } from './builder.ts'
import {
  endsSentence,
  isAsciiDigit,
  isCurrencySign,
  isLetter,
  isSpace,
  isWordCharacter,
} from './characters.ts'
import type { Span } from './span.ts'
import { isInvisible } from './fold.ts'
import { flat } from './owned.ts'
import { plainWord } from './plain-words.ts'
import { joinSpacedLetters } from './spaced.ts'
import { Case, plainCase, written, type Written } from './words.ts'

export { Break } from './break.ts'
export { Case } from './words.ts'

/** The words of a text, folded, with their places in it. Arrays of equal length. */
export interface Tokens {
  readonly words: readonly string[]
  /** The place of each word in the vocabulary: {@link NOWHERE} where it has none. */
  readonly places: readonly number[]
  /** Offsets in the original text, in UTF-16 code units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** {@link Break} before the token. */
  readonly breaks: readonly number[]
  /** {@link Case} of the token. */
  readonly cases: readonly number[]
  /** Scripts that its words begin in: {@link scriptOf} the first letter of each. */
  readonly scripts: ReadonlySet<string>
  /** What was written to fool a machine. */
  readonly tricks: Tricks
}

/** Counts of words written so that a machine reads them otherwise than a person. */
export interface Tricks {
  /** Words with characters of no width inside. */
  readonly invisibleInWord: number
  /** Words that mix Latin letters with look-alikes of another script. */
  readonly mixedScripts: number
  /** Words spelled with a space or a sign after each letter. */
  readonly spacedLetters: number
}

/**
 * Splits a text into folded words in one pass. `borders` are offsets at which a paragraph ends whatever
 * stands there (the borders of regions), in ascending order.
 */
export function tokenise(raw: string, borders: readonly number[] = []): Tokens {
  const text = flat(raw)
  const builder = newBuilder(text)
  let border = 0
  let at = 0
  while (at < text.length) {
    while (border < borders.length && borders[border]! <= at) {
      if (borders[border]! > 0) endParagraph(builder)
      border++
    }
    const next = borders[border] ?? text.length
    const end = builder.wordStart < 0 ? plainWord(builder, at, next) : at
    at = end > at ? end : step(builder, at, next)
  }
  endWord(builder)
  joinSpacedLetters(builder)
  return {
    words: builder.words,
    places: builder.places,
    starts: builder.starts,
    ends: builder.ends,
    breaks: builder.breaks,
    cases: builder.cases,
    scripts: builder.scripts,
    tricks: {
      invisibleInWord: builder.invisibleInWord,
      mixedScripts: builder.mixedScripts,
      spacedLetters: builder.spacedLetters,
    },
  }
}

/** Reads one character at `at`, or a word's up to `border`, and returns where the next one starts. */
function step(builder: Builder, at: number, border: number): number {
  const code = builder.text.codePointAt(at)!
  const next = at + (code > 0xffff ? 2 : 1)
  if (isWordCharacter(code)) {
    if (builder.wordStart < 0) builder.wordStart = at
    builder.wordEnd = endOfLetters(builder.text, next, border)
    return builder.wordEnd
  }
  if (code === SPACE) {
    endWord(builder)
    return next
  }
  if (isInvisible(code)) return next
  if (builder.wordStart >= 0 && joinsWord(builder, code, next)) return next
  endWord(builder)
  separate(builder, code, { start: at, end: next })
  return next
}

const SPACE = 0x20

function endOfLetters(text: string, from: number, border: number): number {
  let at = from
  while (at < border && isWordCharacter(text.charCodeAt(at))) at++
  return at
}

/** An apostrophe within a word, a point or comma within a number, a point between single letters (F.I.A.). */
function joinsWord(builder: Builder, code: number, next: number): boolean {
  const after = builder.text.codePointAt(next)
  if (after === undefined) return false
  if (code === 0x27 || code === 0x2019) return isLetter(after)
  if (NUMBER_SIGNS.has(code) && isAsciiDigit(after)) {
    return isAsciiDigit(builder.text.charCodeAt(builder.wordEnd - 1))
  }
  return code === 0x2e && isLetter(after) && isAbbreviation(builder, next)
}

/** Point and comma, and their Arabic forms. */
const NUMBER_SIGNS: ReadonlySet<number> = new Set([0x2e, 0x2c, 0x66c, 0x66b])

/** Single letters with points between them, so far. */
function isAbbreviation(builder: Builder, next: number): boolean {
  const soFar = builder.text.slice(
    Math.max(builder.wordStart, builder.wordEnd - 2),
    builder.wordEnd,
  )
  const singleBefore = soFar.length === 1 || soFar.charAt(soFar.length - 2) === '.'
  if (!singleBefore || !isLetter(soFar.codePointAt(soFar.length - 1)!)) return false
  const afterNext = builder.text.codePointAt(next + 1)
  return afterNext === undefined || !isWordCharacter(afterNext)
}

function separate(builder: Builder, code: number, place: Span): void {
  if (code === 0x0a || code === 0x2029) {
    builder.lines++
    raise(builder, builder.lines >= 2 ? Break.paragraph : Break.soft)
  } else if (isCurrencySign(code)) {
    push(builder, { word: String.fromCodePoint(code), letters: Case.lower }, place)
  } else if (endsSentence(code)) {
    raise(builder, isMerePoint(builder, code, place.end) ? Break.soft : Break.sentence)
  } else if (!isSpace(code)) {
    raise(builder, Break.soft)
  }
}

/** A point that ends no sentence: after "Rs", "Dr", "No", or within an address ("example.org"). */
function isMerePoint(builder: Builder, code: number, next: number): boolean {
  if (code !== 0x2e) return false
  const after = builder.text.charCodeAt(next)
  if ((after >= 0x61 && after <= 0x7a) || isAsciiDigit(after)) return true
  const last = builder.words.at(-1) ?? ''
  return builder.gap === Break.none && last.length <= LONGEST_SHORTENED && SHORTENED.has(last)
}

/** Words that are written short, with a point. */
const SHORTENED: ReadonlySet<string> = new Set(
  (
    'rs mr mrs ms dr no nos sec secs art arts insp govt dept st ref tel ph approx vs mob capt col gen maj prof ' +
    'adv addl dy asst sr jr ltd pvt'
  ).split(' '),
)
const LONGEST_SHORTENED = 6

function endParagraph(builder: Builder): void {
  endWord(builder)
  raise(builder, Break.paragraph)
}

function endWord(builder: Builder): void {
  if (builder.wordStart < 0) return
  const start = builder.wordStart
  const end = builder.wordEnd
  builder.wordStart = -1
  const raw = builder.text.slice(start, end)
  const letters = plainCase(raw)
  if (letters >= 0) {
    const word = letters === Case.lower ? raw : raw.toLowerCase()
    return push(builder, { word, letters }, { start, end })
  }
  const word = written(raw)
  if (word.cut > 0) {
    addWord(builder, written(raw.slice(0, word.cut)), { start, end: start + word.cut })
    addWord(builder, written(raw.slice(word.cut)), { start: start + word.cut, end })
  } else {
    addWord(builder, word, { start, end })
  }
}

function addWord(
  builder: Builder,
  { word, letters, invisible, mixed }: Written,
  place: Span,
): void {
  if (invisible) builder.invisibleInWord++
  if (mixed) builder.mixedScripts++
  if (word !== '') push(builder, { word, letters }, place)
}
