import type { IndicatorMap, MappedIndicator } from '../types.ts'

/** What of a campaign hangs on what. */
export interface Hangings {
  /** From what stands on its own to what hangs on it; columns without any are left out. */
  readonly columns: readonly Column[]
  readonly edges: readonly Edge[]
}

export interface Column {
  readonly name: ColumnName
  readonly nodes: readonly MappedIndicator[]
}

export interface Edge {
  /** Ids: what hangs on what. */
  readonly from: string
  readonly to: string
  /** Messages that have both. */
  readonly messages: number
  /** One is a part of the other: a host below a domain, an address at it. */
  readonly isPart: boolean
}

export type ColumnName = 'domains' | 'hosts' | 'senders' | 'others'

const COLUMNS: Readonly<Record<ColumnName, readonly MappedIndicator['kind'][]>> = {
  domains: ['domain'],
  hosts: ['host', 'url'],
  senders: ['email', 'sender-id', 'ip'],
  others: ['phone', 'account', 'wallet', 'handle', 'attachment'],
}

/** One hangs on so many at most: what belongs together is to be seen, and no thicket. */
const MOST_ABOVE = 2

/**
 * Each hangs on what it is a part of; else on those before it that stand in most of the same messages, the nearest
 * column first.
 */
export function hangingsOf({ items, pairs }: Pick<IndicatorMap, 'items' | 'pairs'>): Hangings {
  const columns = (Object.keys(COLUMNS) as ColumnName[])
    .map((name) => ({ name, nodes: items.filter(({ kind }) => COLUMNS[name].includes(kind)) }))
    .filter(({ nodes }) => nodes.length > 0)
  const together = countsOf(pairs)
  const edges = columns.flatMap(({ nodes }, place) => {
    const before = columns
      .slice(0, place)
      .flatMap((column, index) => column.nodes.map((node) => ({ node, distance: place - index })))
    return nodes.flatMap((node) => aboveOf(node, before, together))
  })
  return { columns: columns.map((column) => ordered(column, edges, columns)), edges }
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

function countsOf(pairs: IndicatorMap['pairs']): Counts {
  const counts = new Map<string, Map<string, number>>()
  const count = (one: string, other: string, messages: number): void => {
    const row = counts.get(one) ?? new Map<string, number>()
    counts.set(one, row.set(other, messages))
  }
  for (const { one, other, messages } of pairs) {
    count(one, other, messages)
    count(other, one, messages)
  }
  return counts
}

interface Before {
  readonly node: MappedIndicator
  /** Columns between. */
  readonly distance: number
}

function aboveOf(
  node: MappedIndicator,
  before: readonly Before[],
  together: Counts,
): readonly Edge[] {
  const counts = together.get(node.id)
  const edgeFrom = (one: Before, isPart: boolean): Edge => ({
    from: one.node.id,
    to: node.id,
    messages: counts?.get(one.node.id) ?? 0,
    isPart,
  })
  const wholes = before.filter((one) => isPartOf(node, one.node))
  const nearest = wholes.filter(({ distance }) => distance === wholes.at(-1)?.distance)
  if (nearest.length > 0) return nearest.map((one) => edgeFrom(one, true))
  const met = before
    .filter((one) => (counts?.get(one.node.id) ?? 0) > 0)
    .toSorted(
      (one, other) =>
        (counts?.get(other.node.id) ?? 0) - (counts?.get(one.node.id) ?? 0) ||
        one.distance - other.distance,
    )
  const [first] = met
  return met
    .filter((one) => one === first || !isAlwaysWith(one, { first, counts, together }))
    .slice(0, MOST_ABOVE)
    .map((one) => edgeFrom(one, false))
}

interface With {
  readonly first: Before | undefined
  readonly counts: ReadonlyMap<string, number> | undefined
  readonly together: Counts
}

/** Does it say no more than the first does, since the two always stand together? */
function isAlwaysWith({ node: { id } }: Before, { first, counts, together }: With): boolean {
  if (first === undefined) return false
  return (together.get(first.node.id)?.get(id) ?? 0) >= (counts?.get(id) ?? 0)
}

function isPartOf(node: MappedIndicator, whole: MappedIndicator): boolean {
  if (whole.kind !== 'domain' && whole.kind !== 'host') return false
  const host = hostOf(node)
  if (host === undefined || node.id === whole.id) return false
  return host === whole.value || (whole.kind === 'domain' && host.endsWith(`.${whole.value}`))
}

function hostOf({ kind, value }: MappedIndicator): string | undefined {
  if (kind === 'host') return value
  if (kind === 'email') return value.slice(value.lastIndexOf('@') + 1)
  return kind === 'url' && URL.canParse(value) ? new URL(value).hostname : undefined
}

/** In the order of what they hang on: lines cross less. */
function ordered(column: Column, edges: readonly Edge[], columns: readonly Column[]): Column {
  const places = new Map(
    columns.flatMap(({ nodes }) => nodes.map(({ id }, place) => [id, place] as const)),
  )
  const weightOf = ({ id }: MappedIndicator): number => {
    const above = edges.filter(({ to }) => to === id).map(({ from }) => places.get(from) ?? 0)
    return above.length === 0
      ? Number.POSITIVE_INFINITY
      : above.reduce((sum, place) => sum + place, 0) / above.length
  }
  if (column === columns[0]) return column
  return {
    ...column,
    nodes: column.nodes.toSorted((one, other) => compare(weightOf(one), weightOf(other))),
  }
}

function compare(one: number, other: number): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
