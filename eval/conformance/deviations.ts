import { passes, type Outcome } from './suite.ts'

/** Cases that do not come out as their suite wants, for one reason. */
export interface Deviation {
  readonly suite: string
  readonly reason: string
  /** Names of cases. */
  readonly cases: readonly string[]
}

export interface Compared {
  readonly cases: number
  readonly passed: number
  /** Deviates, as listed. */
  readonly known: number
  /** One line for each case that deviates and is not listed, or is listed and does not deviate. */
  readonly faults: readonly string[]
}

/** Compares what a suite gave with what is known of it. */
export function compare(
  suite: string,
  outcomes: readonly Outcome[],
  deviations: readonly Deviation[],
): Compared {
  const own = deviations.filter((deviation) => deviation.suite === suite)
  const listed = own.flatMap(({ cases }) => cases)
  const known = new Set(listed)
  const wrong = outcomes.filter((outcome) => !passes(outcome))
  const deviating = new Set(wrong.map(({ name }) => name))
  return {
    cases: outcomes.length,
    passed: outcomes.length - wrong.length,
    known: wrong.filter(({ name }) => known.has(name)).length,
    faults: [
      ...wrong
        .filter(({ name }) => !known.has(name))
        .map(({ name, expected, actual }) => `${suite}: ${name}: ${actual}, and not ${expected}`),
      ...listed
        .filter((name) => !deviating.has(name))
        .map((name) => `${suite}: ${name} is listed as deviating, and does not`),
      ...own
        .filter(({ reason }) => reason.trim() === '')
        .map(({ cases }) => `${suite}: no reason is given for ${cases.join(', ')}`),
    ],
  }
}
