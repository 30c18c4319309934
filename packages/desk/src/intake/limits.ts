import { RateLimiterMemory } from 'rate-limiter-flexible'

/** How many reports a network may still send. */
export interface IntakeLimits {
  /** Counts one. Undefined: it may; otherwise the seconds until it may again. */
  readonly count: (network: string) => Promise<number | undefined>
}

const HOUR = 3600

/** @param perNetwork reports an hour of one network, without a key */
export function openLimits(perNetwork: number): IntakeLimits {
  const limiter = new RateLimiterMemory({ points: perNetwork, duration: HOUR })
  return {
    count: async (network) => {
      try {
        await limiter.consume(network)
        return undefined
      } catch (spent) {
        if (spent instanceof Error) throw spent
        const { msBeforeNext } = spent as { readonly msBeforeNext: number }
        return Math.max(1, Math.ceil(msBeforeNext / 1000))
      }
    },
  }
}
