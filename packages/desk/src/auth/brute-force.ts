import { RateLimiterMemory } from 'rate-limiter-flexible'
import { problem, type Problem } from '../api/answer.ts'
import { networkPart } from '../api/client.ts'

/** Counts guesses that were wrong. One account, from wherever; one network, at whatever account. */
export interface BruteForce {
  /** Undefined: one more may be tried. */
  readonly refusal: (guess: Guess) => Promise<Problem | undefined>
  readonly wrong: (guess: Guess) => Promise<void>
}

export interface Guess {
  readonly address: string
  /** Whose secret is guessed at: an e-mail address, or a user's id. Absent: not known before it is right. */
  readonly account: string | undefined
}

const QUARTER = 900
const LIMITS = { account: 10, network: 30 } as const

export function openBruteForce(): BruteForce {
  const account = new RateLimiterMemory({ points: LIMITS.account, duration: QUARTER })
  const network = new RateLimiterMemory({ points: LIMITS.network, duration: QUARTER })
  const counted = (guess: Guess): readonly (readonly [RateLimiterMemory, string])[] => [
    [network, networkPart(guess.address)],
    ...(guess.account === undefined ? [] : [[account, guess.account.toLowerCase()] as const]),
  ]
  return {
    refusal: async (guess) => {
      const states = await Promise.all(counted(guess).map(([limiter, key]) => limiter.get(key)))
      return states.some((state) => state !== null && state.remainingPoints <= 0)
        ? TOO_MANY
        : undefined
    },
    wrong: async (guess) => {
      await Promise.all(counted(guess).map(([limiter, key]) => limiter.penalty(key)))
    },
  }
}

const TOO_MANY = problem(
  429,
  'too-many-attempts',
  'Too many attempts that were wrong. Wait fifteen minutes, or sign in with a passkey from another network.',
  { headers: { 'Retry-After': String(QUARTER) } },
)
