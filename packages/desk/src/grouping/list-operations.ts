import type { Kysely } from 'kysely'
import type { Tlp } from '../marking.ts'
import type { Tables } from '../store/tables.ts'
import { wholesOf, type Whole } from './wholes.ts'

/** An operation in a list. */
export interface OperationSummary {
  /** The oldest of its campaigns. */
  readonly id: string
  readonly campaigns: number
  readonly reports: number
  readonly firstSeen: number
  readonly lastSeen: number
  readonly largest: readonly Whole[]
}

/** Links that are looked at: the strongest. */
const MOST_LINKS = 20_000
const MOST_LARGEST = 3

/** Operations of at least two campaigns, those with the most reports first, as far as the clearance sees. */
export async function listOperations(
  db: Kysely<Tables>,
  clearance: Tlp,
): Promise<readonly OperationSummary[]> {
  const { groups, byId } = await grouped(db, clearance)
  return groups
    .filter(({ length }) => length > 1)
    .map((ids) => summaryOf(ids.flatMap((id) => byId.get(id) ?? [])))
    .sort(byReports)
}

/** How many campaigns the list counts in the operation of this one; 0: it is in none. */
export async function campaignsOfOperation(
  db: Kysely<Tables>,
  root: string,
  clearance: Tlp,
): Promise<number> {
  const { groups } = await grouped(db, clearance)
  return groups.find((ids) => ids.includes(root))?.length ?? 0
}

async function grouped(
  db: Kysely<Tables>,
  clearance: Tlp,
): Promise<{
  readonly groups: readonly (readonly string[])[]
  readonly byId: ReadonlyMap<string, Whole>
}> {
  const links = await db
    .selectFrom('links')
    .select(['one', 'other'])
    .where('refused', '=', false)
    .orderBy('weight', 'desc')
    .orderBy('one')
    .orderBy('other')
    .limit(MOST_LINKS)
    .execute()
  const ends = [...new Set(links.flatMap(({ one, other }) => [one, other]))]
  const wholes = await wholesOf(db, ends, clearance)
  const groups = groupsOf(
    links.flatMap(({ one, other }) => {
      const [here, there] = [wholes.get(one), wholes.get(other)]
      return here === undefined || there === undefined ? [] : [[here.id, there.id] as const]
    }),
  )
  return { groups, byId: new Map([...wholes.values()].map((whole) => [whole.id, whole])) }
}

/** Ids that hang together over pairs (union-find, halving paths). */
function groupsOf(pairs: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const above = new Map<string, string>()
  const top = (id: string): string => {
    let at = id
    for (let next = above.get(at) ?? at; next !== at; next = above.get(at) ?? at) {
      above.set(at, above.get(next) ?? next)
      at = next
    }
    return at
  }
  for (const [one, other] of pairs) {
    if (!above.has(one)) above.set(one, one)
    if (!above.has(other)) above.set(other, other)
    above.set(top(one), top(other))
  }
  const groups = new Map<string, string[]>()
  for (const id of above.keys()) {
    const group = groups.get(top(id)) ?? []
    group.push(id)
    groups.set(top(id), group)
  }
  return [...groups.values()]
}

function summaryOf(campaigns: readonly Whole[]): OperationSummary {
  const largest = campaigns.toSorted((one, other) => other.reports - one.reports)
  return {
    id: campaigns.map(({ id }) => id).sort()[0]!,
    campaigns: campaigns.length,
    reports: campaigns.reduce((sum, { reports }) => sum + reports, 0),
    firstSeen: Math.min(...campaigns.map(({ firstSeen }) => firstSeen)),
    lastSeen: Math.max(...campaigns.map(({ lastSeen }) => lastSeen)),
    largest: largest.slice(0, MOST_LARGEST),
  }
}

function byReports(one: OperationSummary, other: OperationSummary): number {
  return other.reports - one.reports || (one.id < other.id ? -1 : 1)
}
