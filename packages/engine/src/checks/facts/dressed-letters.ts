import { isLetter } from '../../text/characters.ts'
import { foldWord } from '../../text/words.ts'

/** Letters of mathematics, in circles or in squares, in the place of plain ones: "𝐔𝐩𝐝𝐚𝐭𝐞", "Ⓤⓟⓓⓐⓣⓔ". */
export function hasStyledLetters(line: string): boolean {
  let count = 0
  for (const character of line) if (isStyled(character.codePointAt(0)!)) count++
  return count > 2
}

/** Signs without width or form, where no script needs them. Joiners and marks of direction have honest uses. */
export function hasHiddenSign(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (HIDDEN.has(line.charCodeAt(at))) return true
  return false
}

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
  return (
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2300 && code <= 0x23ff) ||
    (code >= 0x25a0 && code <= 0x27bf) ||
    (code >= 0x2900 && code <= 0x2bff) ||
    (code >= 0x1f000 && code <= 0x1f1e5) ||
    (code >= 0x1f200 && code <= 0x1faff)
  )
}

function lettersOf(word: string): string {
  let letters = ''
  for (const character of word) if (isLetter(character.codePointAt(0)!)) letters += character
  return letters
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x24f) return false
  return true
}
