import type { Changed, Effect, Verdict } from '../types.ts'

/** How bad a verdict is for whoever sent the message. */
const BADNESS: Readonly<Record<Verdict, number>> = {
  verified: 0,
  clear: 1,
  unwanted: 2,
  suspicious: 3,
  fraud: 4,
}

export type Direction = 'stricter' | 'milder'

export function directionOf(from: Verdict, to: Verdict): Direction {
  return BADNESS[to] > BADNESS[from] ? 'stricter' : 'milder'
}

/** Would a message that was taken for genuine be called false? It is the worst error of all. */
export function isAlarm({ from, to }: { readonly from: Verdict; readonly to: Verdict }): boolean {
  return BADNESS[from] <= BADNESS.clear && BADNESS[to] >= BADNESS.suspicious
}

type VerdictChange = Readonly<Effect['verdicts'][number]>

export interface Counts {
  readonly alarms: number
  readonly stricter: number
  readonly milder: number
}

/** How many verdicts change in either direction, and how many of these would call what is genuine false. */
export function countsOf(verdicts: readonly VerdictChange[]): Counts {
  const sum = (of: readonly VerdictChange[]): number =>
    of.reduce((total, { count }) => total + count, 0)
  const towards = (direction: Direction): number =>
    sum(verdicts.filter(({ from, to }) => directionOf(from, to) === direction))
  return {
    alarms: sum(verdicts.filter(isAlarm)),
    stricter: towards('stricter'),
    milder: towards('milder'),
  }
}

/** Alarms first, and of these what somebody said is genuine; then what gets stricter. */
export function worstFirst(items: readonly Changed[]): readonly Changed[] {
  return items.toSorted((one, other) => weightOf(other) - weightOf(one))
}

const GROUPS: Readonly<Record<Changed['group'], number>> = { genuine: 3, delivered: 2, recent: 1 }

function weightOf({ before, after, group }: Changed): number {
  const change = { from: before.verdict, to: after.verdict }
  if (change.from === change.to) return 0
  if (isAlarm(change)) return 100 + GROUPS[group]
  return directionOf(change.from, change.to) === 'stricter' ? 50 + GROUPS[group] : GROUPS[group]
}
