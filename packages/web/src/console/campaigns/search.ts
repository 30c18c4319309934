import { families } from '../families.ts'
import type { CampaignState, Family } from './types.ts'

/** Filters of the queue, as they stand in the address. */
export interface QueueSearch {
  readonly state?: CampaignState
  readonly family?: Family
  readonly tag?: string
  /** A user's id; `nobody`. */
  readonly assignee?: string
  readonly q?: string
  /** Days within which it was last seen. */
  readonly days?: number
  readonly sort?: Sort
}

export type Sort = (typeof sorts)[number]

export const states: readonly CampaignState[] = ['open', 'proposed', 'answered', 'closed']
export const sorts = ['priority', 'last_seen', 'reports'] as const
export const spans: readonly number[] = [1, 7, 30, 90]

/** What an address says, as far as the queue knows it. */
export function queueSearch(given: Readonly<Record<string, unknown>>): QueueSearch {
  const of = <Value extends string | number>(
    name: string,
    values: readonly Value[],
  ): Value | undefined => values.find((value) => String(value) === String(given[name]))
  const found = {
    state: of('state', states),
    family: of('family', Object.keys(families.en) as Family[]),
    tag: wordsIn(given['tag'], 1),
    assignee: wordsIn(given['assignee'], 1),
    q: wordsIn(given['q'], 2),
    days: of('days', spans),
    sort: of('sort', sorts),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** Numbers that were typed come back from the address as numbers. */
function wordsIn(given: unknown, least: number): string | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined
  const text = String(given).trim().slice(0, 200)
  return text.length < least ? undefined : text
}

/** How many filters narrow the queue. */
export function filtersIn({ sort: _sort, ...filters }: QueueSearch): number {
  return Object.keys(filters).length
}
