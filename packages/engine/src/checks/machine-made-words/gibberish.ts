/**
 * A word nobody chose, as programs put in so that no two mails are the same: "uPOdBr".
 *
 * @param excusedTo the end of what may be written so, where the word from `start` to `end` belongs to such a thing
 */
export function findGibberish(
  text: string,
  excusedTo: (text: string, start: number, end: number) => number | undefined = nothing,
): string | undefined {
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSmall(code) || isPlain(code)) continue
    if (at - start >= SHORTEST && at - start <= LONGEST) {
      const word = text.slice(start, at)
      if (flips(word) || hasNoVowel(word)) {
        const excused = excusedTo(text, start, at)
        if (excused === undefined) return word
        at = excused
      }
    }
    start = at + 1
  }
  return undefined
}

const SHORTEST = 6
const LONGEST = 40

function nothing(): undefined {
  return undefined
}

/** Addresses are full of such words, and honest ones are too: the end of the one that a word stands in. */
export function endOfAddress(text: string, start: number, end: number): number | undefined {
  let from = start
  while (from > 0 && !isBlank(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && !isBlank(text.charAt(to))) to++
  const whole = text.slice(from, to)
  return whole.includes('/') || whole.includes('@') || whole.includes('.') ? to : undefined
}

function isBlank(sign: string): boolean {
  return sign <= ' ' ? sign === ' ' || (sign >= '\t' && sign <= '\r') : /\s/u.test(sign)
}

/** Small and capital letters by turns, in shorter stretches than words have. */
function flips(word: string): boolean {
  let rises = 0
  for (let at = 1; at < word.length; at++)
    if (isCapital(word.charCodeAt(at)) && isSmall(word.charCodeAt(at - 1))) rises++
  return rises >= 2 && word.length / (rises + 1) <= 3
}

/** Seven consonants and more, not all of them capitals as in an abbreviation. */
function hasNoVowel(word: string): boolean {
  if (word.length < 7) return false
  let small = 0
  for (let at = 0; at < word.length; at++) {
    if ('aeiouyAEIOUY0123456789'.includes(word.charAt(at))) return false
    if (isSmall(word.charCodeAt(at))) small++
  }
  return small >= 5
}

function isPlain(code: number): boolean {
  return isCapital(code) || isSmall(code) || (code >= 0x30 && code <= 0x39)
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
