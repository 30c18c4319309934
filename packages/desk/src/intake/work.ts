import { randomBytes } from 'node:crypto'
import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import type { Challenge, Payload } from 'altcha-lib/v1/types'
import { keyed } from './names.ts'

/** Proof of work: what a stranger's report costs, so that a million of them cost something. */
export interface Work {
  /** Undefined: none is asked for. */
  readonly challenge: () => Promise<Challenge | undefined>
  /** Each solution counts once. */
  readonly prove: (solution: string) => Promise<Proof>
}

/** `other`: of another start of the desk, or none of its own. `busy`: too many were used lately to tell. */
export type Proof = 'proven' | 'wrong' | 'expired' | 'used' | 'busy'

export interface WorkOptions {
  readonly names: Uint8Array
  /** The highest number that has to be tried; 0: no work is asked for. */
  readonly highest: number
  readonly now: () => number
  /** Solutions remembered at once. */
  readonly most?: number
}

/** Milliseconds in which a challenge is to be solved. */
const LIFE = 10 * 60_000
const MOST = 200_000
/** Characters of a solution: base64 of JSON with five short values. */
const LONGEST = 2_000

/**
 * Challenges are signed, not stored; the solved ones are remembered until they expire. Each start of the desk has a
 * mark of its own in its challenges: after a restart, when that memory is gone, those from before are refused, and
 * the page asks for another.
 */
export function openWork(options: WorkOptions): Work {
  const { names, highest, now, most = MOST } = options
  const hmacKey = keyed(names, 'work', []).toString('hex')
  const start = randomBytes(8).toString('hex')
  const used = new Map<string, number>()
  return {
    challenge: async () =>
      highest === 0
        ? undefined
        : createChallenge({
            hmacKey,
            maxnumber: highest,
            saltLength: 12,
            expires: new Date(now() + LIFE),
            params: { start },
          }),
    prove: async (solution) => {
      if (highest === 0) return 'proven'
      const payload = payloadOf(solution)
      if (!payload || !(await verifySolution(payload, hmacKey, false))) return 'wrong'
      const { expires, start: of } = extractParams(payload)
      const until = Number(expires) * 1000
      if (of !== start || !(until > now())) return 'expired'
      return remember(used, { challenge: payload.challenge, until, now: now(), most })
    },
  }
}

interface Solved {
  readonly challenge: string
  readonly until: number
  readonly now: number
  readonly most: number
}

/** Challenges expire in the order in which they were given, or nearly: the oldest stand first. */
function remember(used: Map<string, number>, { challenge, until, now, most }: Solved): Proof {
  if (used.has(challenge)) return 'used'
  for (const [old, ended] of used) {
    if (ended > now) break
    used.delete(old)
  }
  // To forget one that can still be shown again would be to count it twice.
  if (used.size >= most) return 'busy'
  used.set(challenge, until)
  return 'proven'
}

function payloadOf(solution: string): Payload | undefined {
  if (solution.length > LONGEST) return undefined
  try {
    const value: unknown = JSON.parse(Buffer.from(solution, 'base64').toString('utf8'))
    return isPayload(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPayload(value: unknown): value is Payload {
  if (typeof value !== 'object' || value === null) return false
  const { algorithm, challenge, salt, signature, number } = value as Partial<
    Record<keyof Payload, unknown>
  >
  return (
    algorithm === 'SHA-256' &&
    [challenge, salt, signature].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(number)
  )
}
