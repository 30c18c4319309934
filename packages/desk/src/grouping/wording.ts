import { tokensOf } from './template.ts'

/** The different words of a text, hashed, in rising order: what two texts share is found in one walk. */
export type WordSet = Uint32Array

/** Says how much a word tells: the rarer among campaigns, the more. */
export type Weighing = (word: number) => number

/** What two texts have of their words in common. */
export interface Wording {
  /** Weight of the shared words, of the weight of all words of both: 0 to 1 (a weighted Jaccard index). */
  readonly share: number
  /** Of the shared words, in nats: how little likely it is that they meet by chance. */
  readonly weight: number
}

/** @param canonical as the reader gives it: what differs from copy to copy stands as a slot */
export function wordSetOf(canonical: string): WordSet {
  return Uint32Array.from(new Set(tokensOf(canonical).map(hashOf))).sort()
}

/** Where words stand does not count: kits change the order of their sentences as often as the sentences. */
export function wordingOf(one: WordSet, other: WordSet, weightOf: Weighing): Wording {
  let [a, b, shared, all] = [0, 0, 0, 0]
  while (a < one.length || b < other.length) {
    const left = one[a] ?? Infinity
    const right = other[b] ?? Infinity
    const weight = weightOf(Math.min(left, right))
    all += weight
    if (left === right) shared += weight
    if (left <= right) a++
    if (right <= left) b++
  }
  return { share: all === 0 ? 0 : shared / all, weight: shared }
}

/** What several texts say between them. */
export interface Saying {
  /** Of all of them, in rising order. */
  readonly words: WordSet
  /** Share of the texts that say each, above 0 to 1. */
  readonly shares: Float64Array
}

export function sayingOf(texts: readonly WordSet[]): Saying {
  const times = new Map<number, number>()
  for (const text of texts) for (const word of text) times.set(word, (times.get(word) ?? 0) + 1)
  const words = Uint32Array.from(times.keys()).sort()
  return { words, shares: Float64Array.from(words, (word) => times.get(word)! / texts.length) }
}

/**
 * What the texts of two campaigns have in common. A word that only one of them says counts as much as its texts agree on
 * it, and one that both say as much as those agree that agree more: where they vary, they may. Of single texts it is
 * {@link wordingOf}.
 */
export function wordingBetween(one: Saying, other: Saying, weightOf: Weighing): Wording {
  let [a, b, shared, all] = [0, 0, 0, 0]
  while (a < one.words.length || b < other.words.length) {
    const word = Math.min(one.words[a] ?? Infinity, other.words[b] ?? Infinity)
    const mine = one.words[a] === word ? one.shares[a++]! : 0
    const theirs = other.words[b] === word ? other.shares[b++]! : 0
    const weight = weightOf(word) * Math.max(mine, theirs)
    all += weight
    if (mine > 0 && theirs > 0) shared += weight
  }
  return { share: all === 0 ? 0 : shared / all, weight: shared }
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193)
  return hash >>> 0
}
