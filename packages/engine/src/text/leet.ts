/** Two letters and more, and digits: "arre5t", where {@link isMaybeLeet} has found a digit and the length right. */
export const LEET: RegExp = /^\d*[a-z]\d*[a-z][a-z0-9]*$/u
const LONGEST_LEET = 24

/** A digit at its end or within; the digits alone are a number. */
export function isMaybeLeet(word: string): boolean {
  if (word.length < 4 || word.length > LONGEST_LEET) return false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

const LEET_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
}

export function unleet(word: string): string {
  let plain = ''
  for (const character of word) plain += LEET_LETTERS[character] ?? character
  return plain
}
