import { readFileSync } from 'node:fs'
import type { Corpora } from '../messages/corpora.ts'

/** A mail of the corpus, with the group it is in by the corpus's own rule. */
export interface Mail {
  readonly id: string
  readonly cluster: string
  readonly raw: Uint8Array
}

/** The phish of the development corpus. */
export function phishOf({ items }: Corpora): readonly Mail[] {
  return items.flatMap(({ id, source, cluster, content }) =>
    source.startsWith('phishing_pot') && cluster !== undefined && 'path' in content
      ? { id, cluster, raw: readFileSync(content.path) }
      : [],
  )
}

/** The same in another order, which the seed decides. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = randomFrom(seed)
  const order = items.map((item) => ({ item, at: random() }))
  return order.sort((one, other) => one.at - other.at).map(({ item }) => item)
}

/** Numbers from 0 to 1 that the seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
