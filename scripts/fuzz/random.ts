/** A source of numbers that gives the same ones for the same seed and message, in whatever order messages are made. */
export interface Random {
  /** A whole number of 0 … limit - 1. */
  readonly below: (limit: number) => number
  /** True in one of so many cases. */
  readonly oneIn: (cases: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** A length: mostly small, now and then up to the most. */
  readonly length: (most: number) => number
}

export function randomFor(seed: number, index: number): Random {
  let state = scatter(scatter(seed) + index)
  // mulberry32: good enough to shuffle with, and a few operations.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return mix(state) >>> 0
  }
  const below = (limit: number): number => next() % Math.max(1, limit)
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    pick: (items) => items[below(items.length)]!,
    length: (most) => 1 + Math.floor(most ** (below(1_000) / 1_000)),
  }
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return mixed ^ (mixed >>> 14)
}

/** MurmurHash3's finalizer: no two numbers become the same, and neighbours end up far apart. */
function scatter(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
