import { sql } from 'kysely'
import { problem, type Problem } from '../api/answer.ts'
import { networkPart } from '../api/client.ts'
import { keyed } from '../intake/names.ts'
import type { Keys, Store } from '../store/store.ts'

/**
 * Counts guesses that were wrong. One account, from wherever; one network, at whatever account; at whichever of the
 * desks on one database. A device at which the owner of an account signed in before has a count of its own instead:
 * what others guess, however much, does not lock the owner out there.
 */
export interface BruteForce {
  /**
   * Counts it before it is tried, so that many at once are no more than many in turn; what was right is not counted,
   * and what is refused neither.
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
  /** A device that is known as the account's (`devices.ts`). */
  readonly device?: string | undefined
}

export interface BruteForceParts {
  readonly store: Pick<Store, 'db'>
  readonly keys: Pick<Keys, 'names'>
  readonly now: () => number
}

/** Milliseconds. */
const QUARTER = 900_000
const LIMITS = { account: 10, device: 10, network: 30 } as const

export function openBruteForce(parts: BruteForceParts): BruteForce {
  return {
    begin: async (guess) => {
      const counts: Count[] = []
      const takeBack = async (): Promise<void> => {
        for (const count of counts) await uncount(parts, count)
      }
      // A network that may guess no more leaves no row for each account that it names.
      for (const [kind, value] of counted(guess)) {
        const whose = keyed(parts.keys.names, 'guess', [kind, value])
        const count = await countOne(parts, whose, LIMITS[kind])
        if (count === undefined) {
          await takeBack()
          return { kind: 'refused', problem: TOO_MANY }
        }
        counts.push(count)
      }
      return { kind: 'begun', wasRight: takeBack }
    },
  }
}

type Counted = readonly (readonly [keyof typeof LIMITS, string])[]

function counted({ address, account, device }: Guess): Counted {
  if (device !== undefined) return [['device', device]]
  const network = ['network', networkPart(address)] as const
  return account === undefined ? [network] : [network, ['account', account.toLowerCase()]]
}

interface Count {
  readonly whose: Buffer
  /** When its quarter of an hour is over. */
  readonly ends: number
}

/** Undefined: there were too many, and it is not counted. */
async function countOne(
  { store, now }: BruteForceParts,
  whose: Buffer,
  limit: number,
): Promise<Count | undefined> {
  const time = now()
  const { rows } = await sql<Pick<Count, 'ends'>>`
    insert into guesses as held (whose, wrong, ends) values (${whose}, 1, ${time + QUARTER})
    on conflict (whose) do update set
      wrong = case when held.ends <= ${time} then 1 else held.wrong + 1 end,
      ends = case when held.ends <= ${time} then excluded.ends else held.ends end
      where held.ends <= ${time} or held.wrong < ${limit}
    returning ends`.execute(store.db)
  return rows[0] && { whose, ends: rows[0].ends }
}

/** Of the quarter in which it was counted, and of no later one. */
async function uncount({ store }: BruteForceParts, { whose, ends }: Count): Promise<void> {
  await sql`update guesses set wrong = wrong - 1 where whose = ${whose} and ends = ${ends}`.execute(
    store.db,
  )
}

/** Removes the counts of quarters that are over. */
export async function expireGuesses({ store, now }: Omit<BruteForceParts, 'keys'>): Promise<void> {
  await store.db.deleteFrom('guesses').where('ends', '<=', now()).execute()
}

const TOO_MANY = problem(
  429,
  'too-many-attempts',
  'Too many attempts that were wrong. Wait fifteen minutes, sign in at a device at which you did before, or use a passkey from another network.',
  { headers: { 'Retry-After': String(QUARTER / 1000) } },
)
