import type { Finding } from '../checks/finding.ts'
import type { Checked } from '../checks/run.ts'
import { weights } from '../checks/index.ts'
import type { Weight } from '../checks/weights.ts'
import { fitted } from './fitted.ts'

/**
 * Gives every observation its weight, weightiest first: what the fit found for it, or where messages could show
 * nothing what its author set. The same finding counts once, or a message that names a false body five times
 * would be five times as false.
 */
export function weigh(checked: readonly Checked[]): readonly Finding[] {
  const isPartial = checked.some((one) => weightOf(one)?.partial === true)
  const seen = new Set<string>()
  return checked
    .map((one) => {
      const name = nameOf(one)
      const again = seen.has(name)
      seen.add(name)
      return toFinding(one, again)
    })
    .map((finding) => (isPartial ? withoutFavour(finding) : finding))
    .sort(byWeight)
}

/** Good words in the part that was read say nothing of the rest. */
function withoutFavour(finding: Finding): Finding {
  return finding.weight < 0 && !finding.proves ? { ...finding, weight: 0 } : finding
}

function weightOf({ check, observation }: Checked): Weight | undefined {
  return weights[check.id]?.[observation.key]?.[observation.outcome]
}

function nameOf({ check, observation }: Checked): string {
  return `${check.id}.${observation.key}.${observation.outcome}`
}

function toFinding(checked: Checked, again: boolean): Finding {
  const { check, observation } = checked
  const set = weightOf(checked)
  const [fraud, unwanted] = fitted.weights[nameOf(checked)] ?? [set?.fraud ?? 0, set?.unwanted ?? 0]
  return {
    ...observation,
    id: check.id,
    weight: again ? 0 : (fraud ?? 0),
    unwanted: again ? 0 : (unwanted ?? 0),
    proves: check.speaksFor === 'genuine' && set?.proves === true,
  }
}

function byWeight(a: Finding, b: Finding): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || compare(a.id, b.id) || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
