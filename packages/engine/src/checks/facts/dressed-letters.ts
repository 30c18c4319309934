import { isAsciiLetter, isLetter } from '../../text/characters.ts'
import { foldWord } from '../../text/words.ts'

/** Nothing but Latin letters as they are and ordinary signs: such a line is not dressed in any way. */
export function isUndressed(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) >= 0xad) return false
  return true
}

/** Letters of mathematics, in circles or in squares, in the place of plain ones: "𝐔𝐩𝐝𝐚𝐭𝐞", "Ⓤⓟⓓⓐⓣⓔ". */
export function hasStyledLetters(line: string): boolean {
  let count = 0
  for (const character of line) if (isStyled(character.codePointAt(0)!)) count++
  return count > 2
}

/** Signs without width or form behind a Latin letter, which needs none. Joiners and marks of direction have honest uses. */
export function hasHiddenSign(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code < 0xad) continue
    if ((HIDDEN.has(code) || isForeignMark(code)) && isAsciiLetter(line.charCodeAt(at - 1)))
      return true
  }
  return false
}

/** Marks of Cyrillic, Hebrew, Arabic and Syriac letters: behind a Latin letter hardly seen, and never needed. */
function isForeignMark(code: number): boolean {
  return MARKS.some(([first, last]) => code >= first && code <= last)
}

const MARKS: readonly (readonly [number, number])[] = [
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x730, 0x74a],
]

/** Does a word mix Latin letters with ones of another alphabet that look like them? */
export function mixesAlphabets(line: string): boolean {
  return line.split(/\s+/u).some((word) => !isPlain(word) && foldWord(lettersOf(word)).mixed)
}

/** Pictures and signs: emoji, arrows, stars, ticks. */
export function countSymbols(line: string): number {
  let count = 0
  for (const character of line) if (isSymbol(character.codePointAt(0)!)) count++
  return count
}

const HIDDEN: ReadonlySet<number> = new Set([
  0xad, 0x34f, 0x180e, 0x200b, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff,
])

function isStyled(code: number): boolean {
  return (
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0x24b6 && code <= 0x24e9) ||
    (code >= 0x1f130 && code <= 0x1f189) ||
    (code >= 0x1d00 && code <= 0x1d22)
  )
}

function isSymbol(code: number): boolean {
  return SYMBOLS.some(([first, last]) => code >= first && code <= last)
}

/** Arrows, signs of machines, shapes and dingbats, more arrows, pictures; letters in squares are left out. */
const SYMBOLS: readonly (readonly [number, number])[] = [
  [0x2190, 0x21ff],
  [0x2300, 0x23ff],
  [0x25a0, 0x27bf],
  [0x2900, 0x2bff],
  [0x1f000, 0x1f12f],
  [0x1f18a, 0x1f1e5],
  [0x1f200, 0x1faff],
]

function lettersOf(word: string): string {
  let letters = ''
  for (const character of word) if (isLetter(character.codePointAt(0)!)) letters += character
  return letters
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x24f) return false
  return true
}
