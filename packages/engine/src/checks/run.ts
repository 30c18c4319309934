import type { Check, Facts, Observation } from './check.ts'
import { checks } from './index.ts'

/** An observation with the check that made it. */
export interface Checked {
  readonly check: Check
  readonly observation: Observation
}

/** Runs every check that is not retired or a draft, in the order of their ids. */
export function runChecks(facts: Facts): readonly Checked[] {
  return checks
    .filter((check) => check.life === 'stable' || check.life === 'trial')
    .flatMap((check) => check.run(facts).map((observation) => ({ check, observation })))
}
