import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** What policies would have done to the messages that gateways only rehearsed. */
export interface Rehearsal {
  readonly messages: number
  /** Those that would not all have been delivered. */
  readonly stopped: number
  /** Of these, those that look genuine. */
  readonly doubtful: number
  /** Most stopped messages first. */
  readonly rules: readonly RehearsedRule[]
}

export interface RehearsedRule {
  readonly gateway: string
  readonly policy: string
  readonly rule: string
  readonly line: number
  readonly messages: number
  readonly held: number
  readonly rejected: number
  readonly discarded: number
  readonly doubtful: number
}

/** A message that would have been stopped and looks genuine: to be looked at before the policy acts. */
export interface DoubtfulMessage {
  readonly gateway: string
  readonly id: string
  readonly time: number
  readonly verdict: string
  readonly probability: number
  readonly family: string | null
  readonly findings: readonly {
    readonly id: string
    readonly outcome: string
    readonly weight: number
  }[]
  readonly because: readonly ('proven' | 'improbable' | 'not-fraud')[]
  readonly rules: readonly string[]
}

export interface RehearsalAsked {
  readonly gateway?: string | undefined
  readonly since: number
}

const MOST_RULES = 200

/** Below this, more speaks for a message than against it. */
const PROVEN = sql`record #>> '{judged,dmarc}' = 'pass'`
const IMPROBABLE = sql`(record #>> '{judged,probability}')::float8 < 0.5`
const NOT_FRAUD = sql`verdict not in ('fraud', 'suspicious')`
const DOUBTFUL = sql`coalesce(${PROVEN}, false) or coalesce(${IMPROBABLE}, false)
  or coalesce(${NOT_FRAUD}, false)`

export async function rehearsalOf(db: Kysely<Tables>, asked: RehearsalAsked): Promise<Rehearsal> {
  const { rows: sums } = await sql<Omit<Rehearsal, 'rules'>>`
    select count(*)::int as messages, count(*) filter (where done <> 'delivered')::int as stopped,
      count(*) filter (where done <> 'delivered' and (${DOUBTFUL}))::int as doubtful
    from gateway_decisions where ${rehearsed(asked)}`.execute(db)
  const { rows: rules } = await sql<RehearsedRule>`
    select gateway, record ->> 'policy' as policy, ruled ->> 'name' as rule,
      (ruled ->> 'line')::float8 as line, count(*)::int as messages,
      count(*) filter (where ruled ->> 'disposition' = 'hold')::int as held,
      count(*) filter (where ruled ->> 'disposition' = 'reject')::int as rejected,
      count(*) filter (where ruled ->> 'disposition' = 'discard')::int as discarded,
      count(*) filter (where ruled ->> 'disposition' <> 'deliver' and (${DOUBTFUL}))::int
        as doubtful
    from gateway_decisions cross join lateral jsonb_array_elements(record -> 'ruled') as ruled
    where ${rehearsed(asked)}
    group by 1, 2, 3, 4
    order by count(*) filter (where ruled ->> 'disposition' <> 'deliver') desc, 5 desc, 1, 2, 3
    limit ${MOST_RULES}`.execute(db)
  return { ...sums[0]!, rules }
}

/** Most doubtful first: by how much speaks for it, then by how little against. */
export async function doubtfulOf(
  db: Kysely<Tables>,
  {
    rule,
    limit,
    ...asked
  }: RehearsalAsked & {
    readonly rule?: string | undefined
    readonly limit: number
  },
): Promise<readonly DoubtfulMessage[]> {
  const ofRule =
    rule === undefined ? sql`true` : sql`record -> 'rules' @> ${JSON.stringify([rule])}::jsonb`
  const { rows } = await sql<DoubtfulRow>`
    select gateway, id, time, verdict, record -> 'judged' as judged, record -> 'ruled' as ruled
    from gateway_decisions
    where ${rehearsed(asked)} and done <> 'delivered' and (${DOUBTFUL}) and ${ofRule}
    order by (coalesce(${PROVEN}, false)::int + coalesce(${IMPROBABLE}, false)::int
      + coalesce(${NOT_FRAUD}, false)::int) desc, (record #>> '{judged,probability}')::float8, id
    limit ${limit}`.execute(db)
  return rows.map(shown)
}

interface DoubtfulRow {
  readonly gateway: string
  readonly id: string
  readonly time: number
  readonly verdict: string
  readonly judged: {
    readonly probability: number
    readonly family?: string
    readonly dmarc?: string
    readonly findings: DoubtfulMessage['findings']
  }
  readonly ruled: readonly { readonly name: string; readonly disposition: string }[]
}

function shown({ judged, ruled, ...row }: DoubtfulRow): DoubtfulMessage {
  const { probability, family, findings, dmarc } = judged
  const because: DoubtfulMessage['because'][number][] = []
  if (dmarc === 'pass') because.push('proven')
  if (probability < 0.5) because.push('improbable')
  if (row.verdict !== 'fraud' && row.verdict !== 'suspicious') because.push('not-fraud')
  const stopping = ruled.filter(({ disposition }) => disposition !== 'deliver')
  const rules = [...new Set(stopping.map(({ name }) => name))]
  return { ...row, probability, family: family ?? null, findings, because, rules }
}

function rehearsed({ gateway, since }: RehearsalAsked): RawBuilder<unknown> {
  const of = gateway === undefined ? sql`true` : sql`gateway = ${gateway}`
  return sql`record ->> 'rehearsed' = 'true' and record ? 'ruled' and time >= ${since} and ${of}`
}
