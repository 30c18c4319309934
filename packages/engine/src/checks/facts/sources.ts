import { isStrong } from '../../knowledge/facts.ts'
import type { Sourced } from '../../knowledge/records.ts'
import type { Outcome } from '../check.ts'

/** The sources that facts rest on, each once. */
export function sourcesOf(...facts: readonly (Sourced | undefined)[]): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact?.sources ?? []))]
}

/** A fact that is not strong leaves the matter open: it never contradicts by itself. */
export function contradictedBy(...facts: readonly Sourced[]): Outcome {
  return facts.length > 0 && facts.every(isStrong) ? 'contradicted' : 'unknown'
}
