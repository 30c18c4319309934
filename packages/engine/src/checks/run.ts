import type { Check, Facts, Observation } from './check.ts'
import { checks } from './index.ts'

/** An observation with the check that made it. */
export interface Checked {
  readonly check: Check
  readonly observation: Observation
}

/** Runs every check that is not retired or a draft, in the order of their ids. */
export function runChecks(facts: Facts): readonly Checked[] {
  const found: Checked[] = []
  for (const check of active) {
    const observations = check.run(facts)
    // Most see nothing.
    if (observations.length === 0) continue
    for (const observation of observations) found.push({ check, observation })
  }
  return found
}

const active = checks.filter(({ life }) => life === 'stable' || life === 'trial')
