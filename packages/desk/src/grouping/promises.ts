import type { Store } from '../store/store.ts'
import type { Assigned, Assigning } from './grouping.ts'

/** Who waits for a report to be assigned. */
export interface Promises {
  readonly assigned: Assigning['assigned']
  readonly keep: (assigned: readonly Assigned[]) => void
  readonly stop: () => void
}

/** Milliseconds between looks for what another process assigned. One look is for all who wait. */
const LOOK_EVERY = 500
const MOST_AT_ONCE = 1_000

type Resolve = (assigned: Assigned | undefined) => void

export function openPromises(store: Store): Promises {
  const waiting = new Map<string, Set<Resolve>>()
  let next: NodeJS.Timeout | NodeJS.Immediate | undefined
  let isStopped = false

  function keep(all: readonly Assigned[]): void {
    for (const one of all) for (const resolve of waiting.get(one.report) ?? []) resolve(one)
  }
  async function look(): Promise<void> {
    try {
      keep(await lookUp(store, [...waiting.keys()].slice(0, MOST_AT_ONCE)))
    } catch {
      // The store is away: assigning says so, and the next look comes.
    }
    next = undefined
    if (waiting.size > 0 && !isStopped) next = setTimeout(() => void look(), LOOK_EVERY)
  }
  return {
    assigned: async (report, patience) => {
      const { promise, resolve } = Promise.withResolvers<Assigned | undefined>()
      const others = waiting.get(report) ?? new Set()
      waiting.set(report, others.add(resolve))
      // It may have been assigned before anybody waited for it.
      next ??= setImmediate(() => void look())
      const timer = setTimeout(() => resolve(undefined), isStopped ? 0 : patience)
      try {
        return await promise
      } finally {
        clearTimeout(timer)
        others.delete(resolve)
        if (others.size === 0) waiting.delete(report)
      }
    },
    keep,
    stop: () => {
      isStopped = true
      for (const resolvers of waiting.values()) for (const resolve of resolvers) resolve(undefined)
    },
  }
}

async function lookUp({ db }: Store, reports: readonly string[]): Promise<readonly Assigned[]> {
  if (reports.length === 0) return []
  const rows = await db
    .selectFrom('reports')
    .innerJoin('texts', 'texts.id', 'reports.text')
    .select(['reports.id as report', 'reports.how', 'texts.campaign'])
    .where('reports.id', 'in', reports)
    .execute()
  return rows.flatMap(({ how, ...row }) => (how === null ? [] : { ...row, how }))
}
