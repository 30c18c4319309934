import type { Warning } from '@tasdeeq/engine'
import type { Delta, GivenRecords } from './delta.ts'

/** What the gateway has of a desk. */
export interface State {
  readonly desk: string
  readonly cursor: number
  readonly mark: string
  /** When the newest of it was signed, by the desk's clock. */
  readonly time: number
  readonly seed: string
  readonly warnings: ReadonlyMap<string, Warning>
  /** Absent: a version kept it that knew nothing of records, so that all is to be asked for anew. */
  readonly records?: GivenRecords | undefined
}

export type Continued =
  | { readonly kind: 'taken'; readonly state: State; readonly isNew: boolean }
  /** It is the desk's, and must not be followed. */
  | { readonly kind: 'refused'; readonly why: string }

export interface At {
  readonly now: number
  /** How the desk names this gateway. What it signs for others leaves out what they may not know. */
  readonly receiver: string
}

/** Entries a gateway keeps: 100,000 take 55 megabytes that its workers share, and as much again beside them. */
export const MOST_ENTRIES = 200_000
/** Milliseconds: what was signed longer ago comes from somebody who kept it. */
const STALE = 24 * 60 * 60 * 1000
/** Milliseconds: once taken, what was signed later than this would put off all that is signed until then. */
const AHEAD = STALE
/** Milliseconds: clocks of desks that share a database differ by less. */
const SKEW = 60 * 1000

/**
 * What follows when this is taken up. An attacker between the two can hold back what the desk signs, or send what it once
 * signed: the old is refused, and what it would undo stays in force.
 */
export function continued(state: State | undefined, delta: Delta, at: At): Continued {
  const wrong = wrongWith(state, delta, at)
  if (wrong !== undefined) return { kind: 'refused', why: wrong }
  const before = delta.after === null ? undefined : state
  const warnings = changed(before, delta)
  if (warnings.size > MOST_ENTRIES)
    return { kind: 'refused', why: `it has more than ${MOST_ENTRIES} entries` }
  const { desk, cursor, mark, seed } = delta
  const time = Math.max(delta.time, before?.time ?? 0)
  const isNew = !before || hasNews(delta)
  const records = delta.records ?? before?.records ?? NO_RECORDS
  return { kind: 'taken', state: { desk, cursor, mark, time, seed, warnings, records }, isNew }
}

const NO_RECORDS: GivenRecords = { cursor: 0, changes: [] }

function hasNews({ warnings, withdrawn, records }: Delta): boolean {
  return warnings.length > 0 || withdrawn.length > 0 || records !== undefined
}

function changed(before: State | undefined, { warnings, withdrawn }: Delta): State['warnings'] {
  if (before && warnings.length === 0 && withdrawn.length === 0) return before.warnings
  const all = new Map(before?.warnings)
  for (const id of withdrawn) all.delete(id)
  for (const warning of warnings) all.set(warning.id, warning)
  return all
}

function wrongWith(state: State | undefined, delta: Delta, at: At): string | undefined {
  const { now, receiver } = at
  if (delta.for !== receiver)
    return 'it was made for another: somebody passes it on, or the desk is of an older version'
  const untimely = untimelyIn(state, delta, now)
  if (untimely !== undefined) return untimely
  if (delta.after === null) return wrongWithWhole(state, delta)
  if (!state || delta.desk !== state.desk) return 'it continues what another desk sent'
  if (delta.after !== state.cursor) return 'it continues another cursor than ours'
  if (delta.cursor < delta.after) return 'it goes backwards'
  return undefined
}

function untimelyIn(state: State | undefined, { time }: Delta, now: number): string | undefined {
  if (time < now - STALE)
    return 'it was signed more than a day ago: somebody kept it, or a clock is wrong'
  if (time > now + AHEAD)
    return 'it was signed more than a day from now: the clock of the desk is wrong, or ours'
  if (state && time < state.time - SKEW)
    return 'it was signed before what is in force: somebody kept it, or the desk’s clock was set back'
  return undefined
}

/** A desk that was restored from a backup goes backwards too, but by its clock it speaks now. */
function wrongWithWhole(state: State | undefined, { cursor, time }: Delta): string | undefined {
  if (!state || cursor >= state.cursor) return undefined
  return time > state.time ? undefined : 'it is older than what is in force'
}

/** Without those that are over: nobody tells of them. */
export function withoutExpired(state: State, now: number): State {
  const kept = [...state.warnings].filter(([, { expires }]) => expires > now)
  return kept.length === state.warnings.size ? state : { ...state, warnings: new Map(kept) }
}
