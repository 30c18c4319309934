import { RateLimiterMemory } from 'rate-limiter-flexible'
import { problem, type Problem } from '../api/answer.ts'
import { networkPart } from '../api/client.ts'

/** Counts guesses that were wrong. One account, from wherever; one network, at whatever account. */
export interface BruteForce {
  /**
   * Counts it before it is tried, so that many at once are no more than many in turn; what was right is not counted.
   */
  readonly begin: (guess: Guess) => Promise<Begun>
}

export type Begun =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'begun'; readonly wasRight: () => Promise<void> }

export interface Guess {
  readonly address: string
  /** Whose secret is guessed at: an e-mail address, or a user's id. Absent: not known before it is right. */
  readonly account: string | undefined
}

const QUARTER = 900
const LIMITS = { account: 10, network: 30 } as const
/** Characters of an address (RFC 5321, 4.5.3.1.3): what is longer is nobody's, and is not kept whole. */
const LONGEST = 254

export function openBruteForce(): BruteForce {
  const account = new RateLimiterMemory({ points: LIMITS.account, duration: QUARTER })
  const network = new RateLimiterMemory({ points: LIMITS.network, duration: QUARTER })
  const counted = (guess: Guess): readonly (readonly [RateLimiterMemory, string])[] => [
    [network, networkPart(guess.address)],
    ...(guess.account === undefined
      ? []
      : [[account, guess.account.toLowerCase().slice(0, LONGEST)] as const]),
  ]
  return {
    begin: async (guess) => {
      const counts = counted(guess)
      const takeBack = async (): Promise<void> => {
        await Promise.all(counts.map(([limiter, key]) => limiter.reward(key)))
      }
      const states = await Promise.all(counts.map(([limiter, key]) => limiter.penalty(key)))
      const isOver = states.some((state, at) => state.consumedPoints > counts[at]![0].points)
      if (!isOver) return { kind: 'begun', wasRight: takeBack }
      await takeBack()
      return { kind: 'refused', problem: TOO_MANY }
    },
  }
}

const TOO_MANY = problem(
  429,
  'too-many-attempts',
  'Too many attempts that were wrong. Wait fifteen minutes, or sign in with a passkey from another network.',
  { headers: { 'Retry-After': String(QUARTER) } },
)
