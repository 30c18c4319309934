/** A keyed hash of 64 bits as two signed integers of 32. */
export interface Hash64 {
  low: number
  high: number
}

/** Key of 64 bits, as two signed integers of 32. */
export interface HashKey {
  readonly low: number
  readonly high: number
}

/**
 * HalfSipHash-2-4 (Aumasson and Bernstein, the reference's 64-bit output) over words of 32 bits: fast without 64-bit
 * arithmetic, and whoever lacks the key cannot tell which input gives a small value. Writes into `hash`.
 */
export function keyedHash(key: HashKey, words: ArrayLike<number>, hash: Hash64): void {
  const { length } = words
  const state: State = {
    a: key.low,
    b: key.high ^ 0xee,
    c: 0x6c796765 ^ key.low,
    d: 0x74656462 ^ key.high,
  }
  for (let at = 0; at < length; at++) {
    const word = words[at]! | 0
    state.d ^= word
    round(state)
    round(state)
    state.a ^= word
  }
  const last = length << 26
  state.d ^= last
  round(state)
  round(state)
  state.a ^= last
  state.c ^= 0xee
  for (let again = 0; again < 4; again++) round(state)
  hash.low = state.b ^ state.d
  state.b ^= 0xdd
  for (let again = 0; again < 4; again++) round(state)
  hash.high = state.b ^ state.d
}

interface State {
  a: number
  b: number
  c: number
  d: number
}

function round(state: State): void {
  let { a, b, c, d } = state
  a = (a + b) | 0
  b = turn(b, 5) ^ a
  a = turn(a, 16)
  c = (c + d) | 0
  d = turn(d, 8) ^ c
  a = (a + d) | 0
  d = turn(d, 7) ^ a
  c = (c + b) | 0
  b = turn(b, 13) ^ c
  c = turn(c, 16)
  state.a = a
  state.b = b
  state.c = c
  state.d = d
}

function turn(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
