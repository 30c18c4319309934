import { calibrationError, recallAt } from '../figures.ts'
import { fit, predict, type Feature, type FitOptions } from './model.ts'
import { toRows, type Case } from './rows.ts'
import { leaveOneSourceOut } from './splits.ts'

/** What a fit that never saw a source does on it. */
export interface Validation {
  readonly source: string
  readonly genuine: number
  readonly fraud: number
  /** Recall (fraud or unwanted) at the threshold that flags this share of the source's genuine messages. */
  readonly recall: readonly { readonly rate: number; readonly recall: number }[]
  /** Of the genuine messages called fraud at the shipped threshold. */
  readonly accused: number
  /** Expected calibration error of *not genuine* over both. */
  readonly calibration: number
}

/** How the shipped weights are fitted, and from which probability a message is called fraud. */
export const OPTIONS: FitOptions & { readonly threshold: number } = {
  hold: 2,
  rounds: 400,
  threshold: 0.8,
}

export const RATES: readonly number[] = [0.001, 0.005, 0.01]

export function validate(
  cases: readonly Case[],
  features: readonly Feature[],
  { threshold, ...options }: FitOptions & { readonly threshold: number },
): readonly Validation[] {
  return leaveOneSourceOut(cases).map((split) => {
    const model = fit(features, toRows(split.fit), options)
    const genuine = split.genuine.map((one) => predict(model, one.features))
    const fraud = split.fraud.map((one) => predict(model, one.features))
    const scores = { genuine: genuine.map(notGenuine), fraud: fraud.map(notGenuine) }
    return {
      source: split.name,
      genuine: genuine.length,
      fraud: fraud.length,
      recall: RATES.map((rate) => ({ rate, recall: recallAt(rate, scores.fraud, scores.genuine) })),
      accused: genuine.filter(([p]) => p >= threshold).length / genuine.length,
      calibration: calibrationError([
        ...scores.genuine.map((score) => ({ score, positive: false })),
        ...scores.fraud.map((score) => ({ score, positive: true })),
      ]),
    }
  })
}

export function notGenuine([fraud, unwanted]: readonly [number, number, number]): number {
  return fraud + unwanted
}
