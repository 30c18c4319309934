import type { Finding } from '../checks/finding.ts'
import type { Checked } from '../checks/run.ts'
import { weights } from '../checks/index.ts'
import type { Weight } from '../checks/weights.ts'
import { scale } from './scale.ts'

/**
 * Gives every observation its weight. Within one group the weightiest counts in full and the others in part;
 * so do further observations of one check, or a message that names a false body five times would be five
 * times as false. Weightiest first.
 */
export function weigh(checked: readonly Checked[]): readonly Finding[] {
  const isPartial = checked.some((one) => weightOf(one)?.partial === true)
  const raw = checked
    .map(toFinding)
    .map((finding) => (isPartial ? withoutFavour(finding) : finding))
    .sort(byWeight)
  const seenChecks = new Map<string, number>()
  const seenGroups = new Set<string>()
  return raw
    .map((finding) => {
      const times = seenChecks.get(finding.id) ?? 0
      const echoes =
        times === 0 && finding.group !== undefined && seenGroups.has(direction(finding))
      seenChecks.set(finding.id, times + 1)
      if (finding.group !== undefined) seenGroups.add(direction(finding))
      const part = share(times, echoes)
      return withoutGroup({
        ...finding,
        weight: round(finding.weight * part),
        unwanted: round(finding.unwanted * part),
      })
    })
    .sort(byWeight)
}

interface Grouped extends Finding {
  readonly group?: string | undefined
}

/** Good words in the part that was read say nothing of the rest. */
function withoutFavour(finding: Grouped): Grouped {
  return finding.weight < 0 && !finding.proves ? { ...finding, weight: 0 } : finding
}

function weightOf({ check, observation }: Checked): Weight | undefined {
  return weights[check.id]?.[observation.key]?.[observation.outcome]
}

function toFinding(checked: Checked): Grouped {
  const { check, observation } = checked
  const weight = weightOf(checked)
  return {
    ...observation,
    id: check.id,
    weight: weight?.fraud ?? 0,
    unwanted: weight?.unwanted ?? 0,
    proves: check.speaksFor === 'genuine' && weight?.proves === true,
    group: check.group,
  }
}

function withoutGroup({ group: _group, ...finding }: Grouped): Finding {
  return finding
}

/** Findings of a group that speak against each other are no echo of each other. */
function direction(finding: Grouped): string {
  return `${finding.group ?? ''} ${finding.weight < 0 ? 'genuine' : 'fraud'}`
}

/** The second observation of a check adds a part, the third a part of that, and the sixth nothing. */
function share(times: number, echoes: boolean): number {
  if (times > 4) return 0
  return times === 0 ? (echoes ? scale.echo : 1) : scale.repeat ** times
}

function byWeight(a: Finding, b: Finding): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || compare(a.id, b.id) || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
