import { keyedHash, type Hash64, type HashKey } from './keyed-hash.ts'

/**
 * What a text is compared by: keyed min-hashes of its runs of three words, or of four characters where it is short or
 * written without spaces. Two texts' likeness is the share of mins they have in common, which estimates the share of
 * runs they have in common (Broder 1997). Undefined where there is too little to compare.
 *
 * Layout: {@link MINS} mins, each a signed integer of 32 bits, little-endian, min 0 first: 256 bytes. Min i is at
 * bytes 4i to 4i+3, so that n mins in a row, as bytes, are a band for locality-sensitive hashing.
 *
 * @param canonical as `canonicalText` gives it: words with single spaces, slots in angle brackets
 * @param seed at least 16 bytes, not changed afterwards; whoever lacks it cannot aim a text at a signature
 */
export function textSignature(canonical: string, seed: Uint8Array): Uint8Array | undefined {
  const words = canonical === '' ? [] : canonical.split(' ', MOST_WORDS)
  const letters = lettersOf(words)
  if (letters < FEWEST_LETTERS) return undefined
  const said = words.filter((word) => !isSlot(word)).length
  const hasWords = said >= FEWEST_WORDS && letters <= said * LONGEST_WORDS
  return hasWords
    ? minHashes(words, { run: 3, least: 1, seed })
    : minHashes(charactersOf(words), { run: 4, least: 1, seed })
}

/**
 * The same for a list of anything: keyed min-hashes of its runs of so many items. Undefined where it has fewer than
 * `least` different runs.
 */
export function listSignature(items: readonly string[], how: Hashing): Uint8Array | undefined {
  return minHashes(items, how)
}

/** How a list is hashed. */
export interface Hashing {
  /** Items in a run. */
  readonly run: number
  /** Different runs that it must have. */
  readonly least: number
  readonly seed: Uint8Array
}

/** Share of the mins that two signatures have in common, 0 to 1; 0 where they are of different make. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  if (one.length !== other.length || one.length === 0) return 0
  let same = 0
  for (let at = 0; at + 3 < one.length; at += 4) {
    if (
      one[at] === other[at] &&
      one[at + 1] === other[at + 1] &&
      one[at + 2] === other[at + 2] &&
      one[at + 3] === other[at + 3]
    )
      same++
  }
  return same / (one.length >> 2)
}

/** Mins of a signature. */
const MINS = 64
const MOST_WORDS = 8_000
/** Letters outside of slots: with fewer, one word in common is most of a text. */
const FEWEST_LETTERS = 24
/** With fewer words, a changed one would be in most runs of three. */
const FEWEST_WORDS = 40
/** Letters a word, on average: scripts without spaces have long ones. */
const LONGEST_WORDS = 14

function isSlot(word: string): boolean {
  return word.charCodeAt(0) === 0x3c
}

function lettersOf(words: readonly string[]): number {
  let letters = 0
  for (const word of words) if (!isSlot(word)) letters += word.length
  return letters
}

/** A slot counts as one character, as does the space between words. */
function charactersOf(words: readonly string[]): readonly string[] {
  const characters: string[] = []
  for (const word of words) {
    if (characters.length > 0) characters.push(' ')
    if (isSlot(word)) characters.push(word)
    else characters.push(...Array.from(word))
  }
  return characters
}

function minHashes(
  items: readonly string[],
  { run, least, seed }: Hashing,
): Uint8Array | undefined {
  const keys = keysOf(seed)
  const hashes = hashItems(items, keys.item)
  const mins = new Int32Array(MINS).fill(0x7fff_ffff)
  const seen = new Set<number>()
  const hash: Hash64 = { low: 0, high: 0 }
  const runs = Math.max(1, items.length - run + 1)
  for (let at = 0; at < runs; at++) {
    const length = 2 * Math.min(run, items.length - at)
    keyedHash(keys.run, hashes.subarray(2 * at, 2 * at + length), hash)
    if (seen.has(hash.low)) continue
    seen.add(hash.low)
    lower(mins, hash, keys.multipliers)
  }
  return seen.size < least ? undefined : littleEndian(mins)
}

/** Each min has a function of its own: an odd multiple of one half of a run's hash, mixed with the other. */
function lower(mins: Int32Array, { low, high }: Hash64, multipliers: Int32Array): void {
  for (let at = 0; at < MINS; at++) {
    let value = Math.imul(low ^ multipliers[2 * at]!, multipliers[2 * at + 1]!)
    value = Math.imul(value ^ (value >>> 15) ^ high, 0x2c1b_3c6d)
    value ^= value >>> 13
    if (value < mins[at]!) mins[at] = value
  }
}

/** Two halves of a hash for each item; equal items are hashed once. */
function hashItems(items: readonly string[], key: HashKey): Int32Array {
  const hashes = new Int32Array(2 * items.length)
  const known = new Map<string, number>()
  const hash: Hash64 = { low: 0, high: 0 }
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    const first = known.get(item)
    if (first === undefined) {
      known.set(item, at)
      keyedHash(key, codesOf(item), hash)
    }
    hashes[2 * at] = first === undefined ? hash.low : hashes[2 * first]!
    hashes[2 * at + 1] = first === undefined ? hash.high : hashes[2 * first + 1]!
  }
  return hashes
}

/** Longer words are told apart by their start: a word without an end costs no more than others. */
const LONGEST_ITEM = 200

function codesOf(item: string): readonly number[] {
  const codes: number[] = []
  const length = Math.min(item.length, LONGEST_ITEM)
  for (let at = 0; at < length; at++) codes.push(item.charCodeAt(at))
  return codes
}

function littleEndian(mins: Int32Array): Uint8Array {
  const bytes = new Uint8Array(4 * mins.length)
  const view = new DataView(bytes.buffer)
  mins.forEach((min, at) => view.setInt32(4 * at, min, true))
  return bytes
}

interface Keys {
  readonly item: HashKey
  readonly run: HashKey
  /** For each min what is mixed in, and an odd multiplier. */
  readonly multipliers: Int32Array
}

const expanded = new WeakMap<Uint8Array, Keys>()

/** All that a seed stands for; made once. */
function keysOf(seed: Uint8Array): Keys {
  const known = expanded.get(seed)
  if (known) return known
  const draw = drawer(seed)
  const key = (): HashKey => ({ low: draw(), high: draw() })
  const item = key()
  const run = key()
  const multipliers = Int32Array.from({ length: 2 * MINS }, (_, at) => draw() | (at & 1))
  const keys = { item, run, multipliers }
  expanded.set(seed, keys)
  return keys
}

/** Numbers that the whole seed decides. */
function drawer(seed: Uint8Array): () => number {
  const words = [0, ...wordsOf(seed)]
  const key = { low: words[1] ?? 0, high: words[2] ?? 0 }
  const hash: Hash64 = { low: 0, high: 0 }
  return () => {
    words[0]!++
    keyedHash(key, words, hash)
    return hash.low
  }
}

function wordsOf(seed: Uint8Array): readonly number[] {
  const view = new DataView(seed.buffer, seed.byteOffset, seed.byteLength)
  return Array.from({ length: seed.byteLength >> 2 }, (_, at) => view.getInt32(4 * at, true))
}
