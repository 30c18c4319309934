import { HASH_START, mixLetter } from '../../text/vocabulary.ts'
import type { Span } from '../message.ts'
import { isWhiteSpace } from '../text/blanks.ts'

const ENOUGH_WORDS = 20
const MOST_CHARACTERS = 3_000

/** Most longer words of the plain text are not in the HTML. */
export function differ(shown: string, other: string): boolean {
  const words = new Map<number, string>()
  readWords(other, (word) => words.set(keyOf(words, word), word).size > 0)
  const { size } = words
  if (size < ENOUGH_WORDS) return false
  let missing = size
  readWords(shown, (word) => {
    const key = keyOf(words, word)
    if (!words.has(key)) return true
    words.set(key, FOUND)
    return --missing * 2 > size
  })
  return missing * 2 > size
}

/** Stands in for a word that is found. */
const FOUND = ''

/**
 * The key of a word among others: its hash, or one behind it where another word has that. For a key that is a new
 * string V8 first looks up the string itself, which takes several times as long.
 */
function keyOf(words: ReadonlyMap<number, string>, word: string): number {
  let key = HASH_START
  for (let at = 0; at < word.length; at++) key = mixLetter(key, word.charCodeAt(at))
  while (words.has(key) && words.get(key) !== word) key++
  return key
}

/** Hands over the words of more than three letters, addresses left out, as long as more are wanted. */
function readWords(text: string, take: (word: string) => boolean): void {
  const plain = text.slice(0, MOST_CHARACTERS).toLowerCase()
  let start = 0
  let wanted = true
  while (wanted && start < plain.length) {
    const end = endOfPiece(plain, start)
    if (!isAddress(plain, start, end)) wanted = readPiece(plain, { start, end }, take)
    start = end + 1
  }
}

function endOfPiece(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWhiteSpace(text.charCodeAt(at))) at++
  return at
}

function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2f || code === 0x40) return true
  }
  return false
}

function readPiece(text: string, { start, end }: Span, take: (word: string) => boolean): boolean {
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && isLetterOrMark(text, at)) continue
    if (at - from > 3 && !take(text.slice(from, at))) return false
    from = at + 1
  }
  return true
}

function isLetterOrMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code >= 0xd800 && code <= 0xdfff) return LETTER_OR_MARK.test(wholeAt(text, at))
  known[code] ||= LETTER_OR_MARK.test(text.charAt(at)) ? YES : NO
  return known[code] === YES
}

/** The character that a half of a surrogate pair belongs to. */
function wholeAt(text: string, at: number): string {
  const start = text.charCodeAt(at) >= 0xdc00 && at > 0 ? at - 1 : at
  const whole = text.slice(start, start + 2)
  return whole.codePointAt(0)! > 0xffff ? whole : text.charAt(at)
}

const LETTER_OR_MARK = /^[\p{L}\p{M}]$/u
const NO = 1
const YES = 2
/** What is known of the characters met so far: a property test for each is slow. */
const known = new Uint8Array(0x10000)
