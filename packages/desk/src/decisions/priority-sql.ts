import type { VerdictWord } from '@tasdeeq/engine'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { SLOT } from '../events/projections/pulses.ts'
import type { Tables } from '../store/tables.ts'
import type { PriorityFacts } from './priority.ts'
import {
  AUTHORITY,
  families,
  growthSteps,
  PAYMENT,
  peopleSteps,
  reportSteps,
  type Steps,
  verdicts,
  waitingSteps,
  waysSteps,
} from './priority-points.ts'

/**
 * A relation `pulse` (root, rate, reporters, ways, verdict, claims, pays) over whole campaigns. Growth is the reports of
 * the slot of now, and of the one before as far as it is not six hours ago.
 */
export function pulseAt(now: number, roots?: readonly string[]): RawBuilder<unknown> {
  const slot = Math.floor(now / SLOT)
  const gone = now % SLOT
  const [nowSlot, left] = [sql.lit(slot), sql.lit(SLOT - gone)]
  const only = roots === undefined ? sql`` : sql`where campaigns.root in (${sql.join(roots)})`
  return sql`(select campaigns.root,
      sum(case ${nowSlot} - pulses.slot
        when 0 then pulses.recent + pulses.before * ${left} / ${sql.lit(SLOT)}
        when 1 then pulses.recent * ${left} / ${sql.lit(SLOT)} else 0 end)::bigint as rate,
      sum(pulses.reporters)::bigint as reporters, bit_or(pulses.ways) as ways,
      max(pulses.verdict) as verdict, bool_or(pulses.claims) as claims, bool_or(pulses.pays) as pays
    from pulses join campaigns on campaigns.id = pulses.campaign ${only} group by 1) as pulse`
}

/** The score of `campaigns` left-joined with `pulse`: what {@link priorityOf} says of the same facts. */
export function scoreAt(now: number): RawBuilder<number> {
  const hours = sql`(${sql.lit(now)} - campaigns.first_seen) / 3600000`
  return sql<number>`(${FAMILY} + ${VERDICT}
    + case when pulse.claims then ${sql.lit(AUTHORITY)} else 0 end
    + case when pulse.pays then ${sql.lit(PAYMENT)} else 0 end
    + ${stepped(peopleSteps, sql`pulse.reporters`)} + ${stepped(reportSteps, sql`campaigns.reports`)}
    + ${stepped(waysSteps, WAYS)} + ${stepped(growthSteps, sql`pulse.rate`)}
    + case when campaigns.state in ('open', 'proposed') then ${stepped(waitingSteps, hours)} else 0 end)`
}

/** The facts of campaigns that are part of no other, by id. */
export async function factsOf(
  db: Kysely<Tables>,
  roots: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, PriorityFacts>> {
  if (roots.length === 0) return new Map()
  const { rows } = await sql<FactsRow>`select campaigns.id, campaigns.family, campaigns.reports,
      campaigns.state, campaigns.first_seen, pulse.rate, pulse.reporters, pulse.verdict, pulse.claims,
      pulse.pays, ${WAYS} as ways
    from campaigns left join ${pulseAt(now, roots)} on pulse.root = campaigns.id
    where campaigns.id in (${sql.join(roots)})`.execute(db)
  return new Map(rows.map((row) => [row.id, factsIn(row, now)]))
}

function factsIn(row: FactsRow, now: number): PriorityFacts {
  const { family, reports, state, ways, rate, reporters } = row
  return {
    family,
    verdict: WORDS[row.verdict ?? 0],
    claimsAuthority: row.claims ?? false,
    asksPayment: row.pays ?? false,
    reporters: reporters ?? 0,
    reports,
    ways,
    rate: rate ?? 0,
    state,
    age: now - row.first_seen,
  }
}

interface FactsRow extends Pick<PriorityFacts, 'family' | 'reports' | 'state' | 'ways'> {
  readonly id: string
  readonly first_seen: number
  readonly rate: number | null
  readonly reporters: number | null
  readonly verdict: number | null
  readonly claims: boolean | null
  readonly pays: boolean | null
}

/** By rank, as in `pulses`. */
const WORDS: readonly (VerdictWord | undefined)[] = [undefined, 'unwanted', 'suspicious', 'fraud']

const FAMILY = sql`case campaigns.family ${sql.join(
  Object.entries(families).map(
    ([name, points]) => sql`when ${sql.lit(name)} then ${sql.lit(points)}`,
  ),
  sql` `,
)} else 0 end`

const VERDICT = sql`case pulse.verdict ${sql.join(
  WORDS.flatMap((word, rank) =>
    word === undefined ? [] : [sql`when ${sql.lit(rank)} then ${sql.lit(verdicts[word])}`],
  ),
  sql` `,
)} else 0 end`

/** `bit_count` has no form for integers. */
const WAYS = sql`length(replace(coalesce(pulse.ways, 0)::bit(6)::text, '0', ''))`

function stepped(steps: Steps, value: RawBuilder<unknown>): RawBuilder<unknown> {
  const cases = steps.map(
    ([least, points]) => sql`when ${value} >= ${sql.lit(least)} then ${sql.lit(points)}`,
  )
  return sql`case ${sql.join(cases, sql` `)} else 0 end`
}
