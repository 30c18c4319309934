/** What a word may be, as bits: {@link WHOLE}, and bit n where its first n letters may be one of the prefixes. */
export type Sieve = (word: string) => number

export const WHOLE = 1

/**
 * Tells of most words that they are none of some words, and which of some prefixes they do not begin with, without
 * looking them up: one pass over their letters, against two tables of bits. What is one is never missed; some that are
 * none pass. Bits are used again from the 32nd letter on.
 */
export function newSieve(words: Iterable<string>, prefixes: Iterable<string>): Sieve {
  const whole = new Uint32Array(SIZE / 32)
  const begun = new Uint32Array(SIZE / 32)
  for (const word of words) set(whole, hashOf(word))
  for (const prefix of prefixes) set(begun, hashOf(prefix))
  return (word) => {
    let hash = START
    let bits = 0
    for (let at = 0; at < word.length; at++) {
      hash = mix(hash, word.charCodeAt(at))
      if (has(begun, hash)) bits |= 1 << (at + 1)
    }
    return has(whole, hash) ? bits | WHOLE : bits
  }
}

/** Bits of a table: some twenty times as many as there are words in all lexicons. */
const SIZE = 2 ** 18
const START = 0x811c9dc5

/** FNV-1a, whose upper bits are folded in where it is used. */
function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function hashOf(word: string): number {
  let hash = START
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
  return hash
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1)
}

function set(bits: Uint32Array, hash: number): void {
  const place = placeOf(hash)
  bits[place >>> 5]! |= 1 << (place & 31)
}

function has(bits: Uint32Array, hash: number): boolean {
  const place = placeOf(hash)
  return ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1
}
