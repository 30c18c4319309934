import { sql } from 'kysely'
import { problem, type Problem } from '../api/answer.ts'
import { networkPart } from '../api/client.ts'
import { keyed } from '../intake/names.ts'
import type { Keys, Store } from '../store/store.ts'

/**
 * Counts guesses that were wrong. One account, from wherever; one network, at whatever account; at whichever of the
 * desks on one database.
 */
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

export interface BruteForceParts {
  readonly store: Pick<Store, 'db'>
  readonly keys: Pick<Keys, 'names'>
  readonly now: () => number
}

/** Milliseconds. */
const QUARTER = 900_000
const LIMITS = { account: 10, network: 30 } as const

export function openBruteForce(parts: BruteForceParts): BruteForce {
  return {
    begin: async ({ address, account }) => {
      const counts: Count[] = []
      const takeBack = async (): Promise<void> => {
        for (const count of counts) await uncount(parts, count)
      }
      // A network that may guess no more leaves no row for each account that it names.
      for (const [kind, value] of counted(address, account)) {
        const count = await countOne(parts, keyed(parts.keys.names, 'guess', [kind, value]))
        counts.push(count)
        if (count.wrong <= LIMITS[kind]) continue
        await takeBack()
        return { kind: 'refused', problem: TOO_MANY }
      }
      return { kind: 'begun', wasRight: takeBack }
    },
  }
}

function counted(
  address: string,
  account: string | undefined,
): readonly (readonly [keyof typeof LIMITS, string])[] {
  const network = ['network', networkPart(address)] as const
  return account === undefined ? [network] : [network, ['account', account.toLowerCase()]]
}

interface Count {
  readonly whose: Buffer
  readonly wrong: number
  /** When its quarter of an hour is over. */
  readonly ends: number
}

async function countOne({ store, now }: BruteForceParts, whose: Buffer): Promise<Count> {
  const time = now()
  const { rows } = await sql<Omit<Count, 'whose'>>`
    insert into guesses as held (whose, wrong, ends) values (${whose}, 1, ${time + QUARTER})
    on conflict (whose) do update set
      wrong = case when held.ends <= ${time} then 1 else held.wrong + 1 end,
      ends = case when held.ends <= ${time} then excluded.ends else held.ends end
    returning wrong, ends`.execute(store.db)
  return { whose, ...rows[0]! }
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
  'Too many attempts that were wrong. Wait fifteen minutes, or sign in with a passkey from another network.',
  { headers: { 'Retry-After': String(QUARTER / 1000) } },
)
