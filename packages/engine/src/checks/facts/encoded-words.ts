import { isAsciiLetter } from '../../text/characters.ts'

/**
 * Does a header write plain letters in codes: "=48=6F=74" for "Hot"? The Q encoding (RFC 2047 §4.2) leaves letters
 * as they are; who codes them hides words from machines that look for them.
 */
export function encodesLetters(value: string): boolean {
  if (!value.includes('=?')) return false
  let coded = 0
  for (let at = value.indexOf('='); at >= 0; at = value.indexOf('=', at + 1)) {
    if (isAsciiLetter(Number.parseInt(value.slice(at + 1, at + 3), 16))) coded++
  }
  return coded >= LEAST_CODED
}

/** Some programs code a letter behind a space, or the first one. */
const LEAST_CODED = 4
