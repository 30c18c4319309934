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
 * What is joined to `campaigns`: `own`, the campaign's pulse; `parts`, that of all that was merged into it together;
 * `harm`, the points of its family. Few campaigns have parts: only their pulses are summed up.
 */
export function pulsesAt(now: number, roots?: readonly string[]): RawBuilder<unknown> {
  const only = roots === undefined ? sql`` : sql`and part.root in (${sql.join(roots)})`
  return sql`left join pulses as own on own.campaign = campaigns.id
    left join (select part.root, sum(${rateAt(now, 'pulses')})::bigint as rate,
        sum(pulses.reporters)::bigint as reporters, bit_or(pulses.ways) as ways,
        max(pulses.verdict) as verdict, bool_or(pulses.claims) as claims, bool_or(pulses.pays) as pays
      from campaigns as part join pulses on pulses.campaign = part.id
      where part.merged_into is not null ${only} group by 1
    ) as parts on parts.root = campaigns.id
    left join (values ${FAMILIES}) as harm (family, points) on harm.family = campaigns.family`
}

/** The score of a campaign with its pulses: what {@link priorityOf} says of the same facts. */
export function scoreAt(now: number): RawBuilder<number> {
  const hours = sql`(${sql.lit(now)} - campaigns.first_seen) / 3600000`
  return sql<number>`(coalesce(harm.points, 0)
    + (array[${sql.join(VERDICTS)}])[1 + ${VERDICT}]
    + case when ${CLAIMS} then ${sql.lit(AUTHORITY)} else 0 end
    + case when ${PAYS} then ${sql.lit(PAYMENT)} else 0 end
    + ${stepped(peopleSteps, REPORTERS)} + ${stepped(reportSteps, sql`campaigns.reports`)}
    + ${stepped(waysSteps, WAYS)} + ${stepped(growthSteps, wholeRateAt(now))}
    + case when campaigns.state in ('open', 'proposed') then ${stepped(waitingSteps, hours)} else 0 end)`
}

/** Reports of the slot of now, and of the one before as far as it is not six hours ago. */
function rateAt(now: number, of: 'own' | 'pulses'): RawBuilder<number> {
  const row = sql.table(of)
  const left = sql.lit(SLOT - (now % SLOT))
  return sql`case ${sql.lit(Math.floor(now / SLOT))} - ${row}.slot
    when 0 then ${row}.recent + ${row}.before * ${left} / ${sql.lit(SLOT)}
    when 1 then ${row}.recent * ${left} / ${sql.lit(SLOT)} else 0 end`
}

function wholeRateAt(now: number): RawBuilder<number> {
  return sql`(coalesce(${rateAt(now, 'own')}, 0) + coalesce(parts.rate, 0))`
}

const REPORTERS = sql`(coalesce(own.reporters, 0) + coalesce(parts.reporters, 0))`
const VERDICT = sql`greatest(own.verdict, parts.verdict, 0)`
const CLAIMS = sql`(own.claims is true or parts.claims is true)`
const PAYS = sql`(own.pays is true or parts.pays is true)`
const BITS = sql`(coalesce(own.ways, 0) | coalesce(parts.ways, 0))`
/** `bit_count` has no form for integers. */
const WAYS = sql`(${sql.join(
  [0, 1, 2, 3, 4, 5].map((bit) => sql`((${BITS} >> ${sql.lit(bit)}) & 1)`),
  sql` + `,
)})`

/** The facts of campaigns that are part of no other, by id. */
export async function factsOf(
  db: Kysely<Tables>,
  roots: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, PriorityFacts>> {
  if (roots.length === 0) return new Map()
  const { rows } = await sql<FactsRow>`select campaigns.id, campaigns.family, campaigns.reports,
      campaigns.state, campaigns.first_seen, ${wholeRateAt(now)} as rate, ${REPORTERS} as reporters,
      ${VERDICT} as verdict, ${CLAIMS} as claims, ${PAYS} as pays, ${WAYS} as ways
    from campaigns ${pulsesAt(now, roots)} where campaigns.id in (${sql.join(roots)})`.execute(db)
  return new Map(rows.map((row) => [row.id, factsIn(row, now)]))
}

function factsIn(row: FactsRow, now: number): PriorityFacts {
  const { family, reports, state, ways, rate, reporters, claims, pays } = row
  return {
    family,
    reports,
    state,
    ways,
    rate,
    reporters,
    verdict: WORDS[row.verdict],
    claimsAuthority: claims,
    asksPayment: pays,
    age: now - row.first_seen,
  }
}

type Counted = Pick<PriorityFacts, 'family' | 'reports' | 'state' | 'ways' | 'rate' | 'reporters'>

interface FactsRow extends Counted {
  readonly id: string
  readonly first_seen: number
  readonly verdict: number
  readonly claims: boolean
  readonly pays: boolean
}

/** By rank, as in `pulses`. */
const WORDS: readonly (VerdictWord | undefined)[] = [undefined, 'unwanted', 'suspicious', 'fraud']
const VERDICTS = WORDS.map((word) => sql.lit(word === undefined ? 0 : verdicts[word]))

const FAMILIES = sql.join(
  Object.entries(families).map(([name, points]) => sql`(${sql.lit(name)}, ${sql.lit(points)})`),
)

/** Each value is reckoned once: how many steps it has reached says how many points it gets. */
function stepped(steps: Steps, value: RawBuilder<unknown>): RawBuilder<unknown> {
  const rising = steps.toReversed()
  const points = sql.join([0, ...rising.map(([, given]) => given)].map((given) => sql.lit(given)))
  const least = sql.join(rising.map(([from]) => sql.lit(from)))
  return sql`(array[${points}])[1 + width_bucket((${value})::bigint, array[${least}]::bigint[])]`
}
