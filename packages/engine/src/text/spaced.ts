import { Break } from './break.ts'
import { isAsciiDigit, isLetter } from './characters.ts'
import { vocabulary } from './vocabulary.ts'

/** Tokens of which some may be letters of one word. */
interface Spaced {
  readonly words: string[]
  readonly places: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly breaks: number[]
  readonly cases: number[]
  /** Words joined. */
  spacedLetters: number
}

/** Joins letters that stand apart ("a r r e s t") into the word they spell. */
export function joinSpacedLetters(tokens: Spaced): void {
  const { words, places, starts, ends, breaks, cases } = tokens
  let kept = firstSpaced(tokens)
  for (let from = kept; from < words.length; kept++) {
    const to = endOfSpacedWord(tokens, from)
    const word = to - from > 1 ? words.slice(from, to).join('') : words[from]!
    places[kept] = to - from > 1 ? vocabulary.placeOf(word) : places[from]!
    words[kept] = word
    starts[kept] = starts[from]!
    ends[kept] = ends[to - 1]!
    breaks[kept] = breaks[from]!
    cases[kept] = cases[from]!
    if (to - from > 1) tokens.spacedLetters++
    from = to
  }
  for (const list of [words, places, starts, ends, breaks, cases]) list.length = kept
}

/** The first token that is joined with others: most texts have none. */
function firstSpaced(tokens: Spaced): number {
  const { words } = tokens
  for (let token = 0; token < words.length; token++) {
    if (words[token]!.length === 1 && endOfSpacedWord(tokens, token) > token + 1) return token
  }
  return words.length
}

/** Letters that make a word, at least; fewer are initials. */
const LEAST_SPACED = 4

function endOfSpacedWord(tokens: Spaced, from: number): number {
  const { words } = tokens
  let to = from
  while (
    to < words.length &&
    isSingleLetter(words[to]!) &&
    (to === from || closeBehind(tokens, to))
  )
    to++
  return to - from >= LEAST_SPACED ? to : from + 1
}

function closeBehind(tokens: Spaced, index: number): boolean {
  const gap = (tokens.starts[index] ?? 0) - (tokens.ends[index - 1] ?? 0)
  return gap === 1 && tokens.breaks[index]! <= Break.soft
}

function isSingleLetter(word: string): boolean {
  return word.length === 1 && !isAsciiDigit(word.charCodeAt(0)) && isLetter(word.codePointAt(0)!)
}
