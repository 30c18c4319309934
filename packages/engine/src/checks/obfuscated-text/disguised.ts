import type { Span } from '../../message/message.ts'
import { isAsciiLetter } from '../../text/characters.ts'
import { latinLookAlike } from '../../text/confusables.ts'
import { isInvisible } from '../../text/fold.ts'

/** Words that a machine reads otherwise than a person: how many, and where the first few stand. */
export interface Disguised {
  readonly count: number
  readonly spans: readonly Span[]
}

/** Latin words with characters of no width inside. Soft hyphens are left out: they break lines. */
export function splitWords(text: string): Disguised {
  return find(text, WORD, (word) => {
    const { latin, invisible } = lettersOf(word)
    return latin >= LEAST_LATIN && invisible > 0
  })
}

/** Latin words with look-alikes of another alphabet among their letters. A formula ("ρg") has one letter of each. */
export function mixedWords(text: string): Disguised {
  return find(text, WORD, (word) => {
    const { latin, alike } = lettersOf(word)
    return latin >= LEAST_LATIN && alike > 0
  })
}

/** Words spelled with one gap after each letter, on one line. */
export function spacedWords(text: string): Disguised {
  return hasGapsInRow(text)
    ? find(text, SPACED, (word) => countDifferent(word) >= LEAST_DIFFERENT)
    : NONE
}

/** Three gaps with one character between them, which most texts have not, are what {@link SPACED} needs at least. */
function hasGapsInRow(text: string): boolean {
  let last = -2
  let inRow = 0
  for (let at = 0; at < text.length; at++) {
    if (!isGap(text.charCodeAt(at))) continue
    const isNext = at - last === 2 || (at - last === 3 && text.charCodeAt(at - 1) >= SURROGATES)
    inRow = isNext ? inRow + 1 : 1
    if (inRow === GAPS) return true
    last = at
  }
  return false
}

/** A space, a line below, a star, a point in the middle; letters, which are most, are told apart first. */
function isGap(code: number): boolean {
  if (code > 0x5f) return code === 0xb7
  return code === 0x20 || code === 0x5f || code === 0x2a
}

const GAPS = 3
/** A character of two code units ends in one of these. */
const SURROGATES = 0xd800

const NONE: Disguised = { count: 0, spans: [] }

/** Text without a letter of another alphabet and without signs of no width disguises nothing: most text. */
export function isPlain(text: string): boolean {
  return !BEYOND_LATIN.test(text)
}

/** Soft hyphens, other alphabets, signs of no width: not the dashes and quotation marks of ordinary print. */
const BEYOND_LATIN = /[\u00ad\u0250-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2c00-\uffff]/u
const LEAST_LATIN = 2
/** "O O O O" is a table, or noughts and crosses. */
const LEAST_DIFFERENT = 3
const MOST_SPANS = 6
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}\u034f]+/gu
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ _*·]\p{L}){3,}(?![\p{L}\p{N}])/gu

interface Letters {
  readonly latin: number
  readonly alike: number
  readonly invisible: number
}

function find(text: string, pattern: RegExp, isDisguised: (word: string) => boolean): Disguised {
  const spans: Span[] = []
  let count = 0
  for (const match of text.matchAll(pattern)) {
    if (!isDisguised(match[0])) continue
    count++
    if (spans.length < MOST_SPANS)
      spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return { count, spans }
}

/** Of a word without anything beyond Latin nobody asks how many letters it has. */
const OTHER = /[\u00ad\u0250-\u{10ffff}]/u
const PLAIN: Letters = { latin: 0, alike: 0, invisible: 0 }

const SOFT_HYPHEN = 0xad
/** Below it are the letters of Latin alphabets. */
const OTHER_SCRIPTS = 0x250

function lettersOf(word: string): Letters {
  if (!OTHER.test(word)) return PLAIN
  const letters = { latin: 0, alike: 0, invisible: 0 }
  let held = 0
  for (const character of word) {
    const code = character.codePointAt(0)!
    if (isInvisible(code)) {
      if (letters.latin > 0 && code !== SOFT_HYPHEN) held++
      continue
    }
    // Only what a letter follows stands inside: marks of direction lean on a word's end.
    letters.invisible += held
    held = 0
    if (isAsciiLetter(code)) letters.latin++
    else if (code >= OTHER_SCRIPTS && latinLookAlike(code) !== undefined) letters.alike++
  }
  return letters
}

function countDifferent(word: string): number {
  const seen = new Set<string>()
  for (const character of word) if (/\p{L}/u.test(character)) seen.add(character.toLowerCase())
  return seen.size
}
