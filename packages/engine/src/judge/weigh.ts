import type { Outcome } from '../checks/check.ts'
import type { Finding } from '../checks/finding.ts'
import { weights } from '../checks/index.ts'
import type { Checked } from '../checks/run.ts'
import type { Weight } from '../checks/weights.ts'
import { fitted } from './fitted.ts'

/**
 * Gives every observation its weight, weightiest first: what the fit found for it, or where messages could show
 * nothing what its author set. The same finding counts once, or a message that names a false body five times
 * would be five times as false.
 */
export function weigh(checked: readonly Checked[]): readonly Finding[] {
  const worths = checked.map(worthOf)
  const isPartial = worths.some(({ partial }) => partial)
  const seen = new Set<Worth>()
  return checked
    .map((one, index) => {
      const worth = worths[index]!
      const again = seen.has(worth)
      seen.add(worth)
      return toFinding(one, worth, again)
    })
    .map((finding) => (isPartial ? withoutFavour(finding) : finding))
    .sort(byWeight)
}

/** Good words in the part that was read say nothing of the rest. */
function withoutFavour(finding: Finding): Finding {
  return finding.weight < 0 && !finding.proves ? { ...finding, weight: 0 } : finding
}

/** What an outcome of a key of a check counts for: the same object whenever it is found. */
interface Worth {
  readonly fraud: number
  readonly unwanted: number
  readonly proves: boolean
  readonly partial: boolean
}

type WorthOfOutcome = Partial<Record<Outcome, Worth>>

/** By check and key: looked up with every finding of every message. */
const known = new Map<string, Map<string, WorthOfOutcome>>()

function worthOf(checked: Checked): Worth {
  const { check, observation } = checked
  let keys = known.get(check.id)
  if (keys === undefined) known.set(check.id, (keys = new Map()))
  let outcomes = keys.get(observation.key)
  if (outcomes === undefined) keys.set(observation.key, (outcomes = {}))
  return (outcomes[observation.outcome] ??= readWorth(checked))
}

function readWorth({ check, observation }: Checked): Worth {
  const { key, outcome } = observation
  const set: Weight = weights[check.id]?.[key]?.[outcome] ?? {}
  const fit = fitted.weights[`${check.id}.${key}.${outcome}`]
  const [fraud = 0, unwanted = 0] = fit ?? [set.fraud, set.unwanted]
  const proves = check.speaksFor === 'genuine' && set.proves === true
  return { fraud, unwanted, proves, partial: set.partial === true }
}

function toFinding({ check, observation }: Checked, worth: Worth, again: boolean): Finding {
  return {
    ...observation,
    id: check.id,
    weight: again ? 0 : worth.fraud,
    unwanted: again ? 0 : worth.unwanted,
    proves: worth.proves,
  }
}

function byWeight(a: Finding, b: Finding): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || compare(a.id, b.id) || compare(a.key, b.key)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
