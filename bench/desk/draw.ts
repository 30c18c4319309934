/** Numbers that look drawn at random and are the same in every run. */
export interface Draw {
  /** 0 up to 1. */
  readonly number: () => number
  /** 0 up to the bound, whole. */
  readonly below: (bound: number) => number
  readonly of: <T>(choices: readonly T[]) => T
}

/** By a seed. Mulberry32: 32 bits of state are enough to spread a load. */
export function drawBy(seed: number): Draw {
  let state = seed >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(number() * bound)
  return {
    number,
    below,
    of: (choices) => {
      const chosen = choices[below(choices.length)]
      if (chosen === undefined) throw new Error('nothing to choose from')
      return chosen
    },
  }
}

/**
 * Ranks from 0 by Zipf's law: few waves have most of the reports, and most have few. Drawn by the inverse of the law
 * taken as continuous, which for exponent 1 is a power of the number of ranks.
 */
export function zipfRank(draw: Draw, ranks: number): number {
  return Math.min(ranks - 1, Math.floor((ranks + 1) ** draw.number()) - 1)
}
