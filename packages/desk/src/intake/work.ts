import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1'
import type { Challenge, Payload } from 'altcha-lib/v1/types'
import { sql } from 'kysely'
import type { Store } from '../store/store.ts'
import { keyed } from './names.ts'

/** Proof of work: what a stranger's report costs, so that a million of them cost something. */
export interface Work {
  /** Undefined: none is asked for. */
  readonly challenge: () => Promise<Challenge | undefined>
  /** Each solution counts once, at whichever of the desks on one database. */
  readonly prove: (solution: string) => Promise<Proof>
}

/** `busy`: too many were taken lately to remember one more. */
export type Proof = 'proven' | 'wrong' | 'expired' | 'used' | 'busy'

export interface WorkOptions {
  readonly store: Pick<Store, 'db'>
  readonly names: Uint8Array
  /** The highest number that has to be tried; 0: no work is asked for. */
  readonly highest: number
  readonly now: () => number
  /** Solutions that one desk takes in the life of a challenge. */
  readonly most?: number
}

/** Milliseconds in which a challenge is to be solved. */
const LIFE = 10 * 60_000
/** Milliseconds that one is remembered beyond its end: clocks of desks on one database may differ by so much. */
const APART = 60_000
const MOST = 200_000
/** Characters of a solution: base64 of JSON with five short values. */
const LONGEST = 2_000

/**
 * Challenges are signed, not stored, under a key that all desks on one database have: one gives it, any takes it.
 * Those that were solved stand in the database until they expire, so that each counts once.
 */
export function openWork(options: WorkOptions): Work {
  const { names, highest, now } = options
  const hmacKey = keyed(names, 'work', []).toString('hex')
  const remember = rememberIn(options)
  return {
    challenge: async () =>
      highest === 0
        ? undefined
        : createChallenge({
            hmacKey,
            maxnumber: highest,
            saltLength: 12,
            expires: new Date(now() + LIFE),
          }),
    prove: async (solution) => {
      if (highest === 0) return 'proven'
      const payload = payloadOf(solution)
      if (!payload || !(await verifySolution(payload, hmacKey, false))) return 'wrong'
      const until = Number(extractParams(payload)['expires']) * 1000
      if (!(until > now())) return 'expired'
      return remember(payload.challenge, until)
    },
  }
}

/** Of several who show one at once, wherever, one is told that it is proven. */
function rememberIn({ store, now, most = MOST }: WorkOptions): RememberUsed {
  let round = { ends: 0, taken: 0 }
  return async (challenge, until) => {
    if (round.ends <= now()) round = { ends: now() + LIFE, taken: 0 }
    // To forget one that can still be shown again would be to count it twice.
    if (round.taken >= most) return 'busy'
    const { rows } = await sql`
      insert into used_work (challenge, ends) values (${Buffer.from(challenge, 'hex')}, ${until + APART})
      on conflict do nothing returning 1`.execute(store.db)
    if (rows.length === 0) return 'used'
    // Who shows one again and again keeps nobody else out.
    round.taken += 1
    return 'proven'
  }
}

type RememberUsed = (challenge: string, until: number) => Promise<Proof>

/** Removes those that nobody can show any more. */
export async function expireUsedWork({
  store,
  now,
}: Pick<WorkOptions, 'store' | 'now'>): Promise<void> {
  await store.db.deleteFrom('used_work').where('ends', '<=', now()).execute()
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
