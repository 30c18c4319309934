import { owned } from './owned.ts'

/**
 * Words as they recur from text to text, each at a place of its own: whoever keeps something by the place of a word
 * finds it without reading its letters. A bounded cache, in which words push one another out.
 */
export interface Vocabulary {
  /** What stands at each place. */
  readonly words: readonly string[]
  /** The place of a word; {@link NOWHERE} where it is too long to have one. */
  readonly placeOf: (word: string) => number
  /** The same for the word that ASCII letters of a text spell in small letters. */
  readonly placeOfLetters: (letters: Letters) => number
}

/** A stretch of a text, and the hash of its letters: {@link mixLetter} from {@link HASH_START} on. */
export interface Letters {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly hash: number
}

export const NOWHERE = -1
/** How many places a vocabulary has. */
export const PLACES: number = 2 ** 15
export const HASH_START: number = 0x811c9dc5 | 0

/** FNV-1a. @param letter its code, of an ASCII letter that of the small one */
export function mixLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

/** Makes a small letter of an ASCII letter, and leaves small ones as they are. */
export const SMALL = 0x20

export function newVocabulary(): Vocabulary {
  const words = Array.from<string>({ length: PLACES }).fill('')
  /** Of each word, told before its letters are looked at. */
  const hashes = new Int32Array(PLACES)
  let turn = 0
  const settle = (word: string, hash: number): number => {
    turn = (turn + 1) % WAYS
    const place = firstPlace(hash) + turn
    words[place] = owned(word)
    hashes[place] = hash
    return place
  }
  return {
    words,
    placeOf: (word) => {
      if (word.length > LONGEST) return NOWHERE
      const hash = hashOf(word)
      const first = firstPlace(hash)
      for (let place = first; place < first + WAYS; place++)
        if (hashes[place] === hash && words[place] === word) return place
      return settle(word, hash)
    },
    placeOfLetters: (letters) => {
      if (letters.end - letters.start > LONGEST) return NOWHERE
      const { text, start, end, hash } = letters
      const first = firstPlace(hash)
      for (let place = first; place < first + WAYS; place++)
        if (hashes[place] === hash && isSpelled(words[place]!, letters)) return place
      return settle(text.slice(start, end).toLowerCase(), hash)
    },
  }
}

/** Places that a word may stand at, side by side. */
const WAYS = 4
/** Longer words are mostly no words. */
const LONGEST = 40

function firstPlace(hash: number): number {
  return (hash ^ (hash >>> 16)) & (PLACES - WAYS)
}

function hashOf(word: string): number {
  let hash: number = HASH_START
  for (let at = 0; at < word.length; at++) hash = mixLetter(hash, word.charCodeAt(at))
  return hash
}

function isSpelled(word: string, { text, start, end }: Letters): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | SMALL)) return false
  }
  return true
}

/** The words of all texts. */
export const vocabulary: Vocabulary = newVocabulary()

/**
 * The same word, as the one string that stands for it wherever it recurs. To look something up by a string that is new,
 * V8 first has to look up the string itself, which takes several times as long.
 */
export function canonical(word: string): string {
  const place = vocabulary.placeOf(word)
  return place === NOWHERE ? word : vocabulary.words[place]!
}
