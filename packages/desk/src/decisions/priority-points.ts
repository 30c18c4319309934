import type { Family, VerdictWord } from '@tasdeeq/engine'

/** From the highest down: who has at least so much gets so many points. */
export type Steps = readonly (readonly [least: number, points: number])[]

/**
 * Points by what a fraud of this kind takes from a person: 20 where it is savings or safety, 14 an account or large
 * sums, 8 smaller sums. Set by hand, as a desk would: they order a queue and decide nothing.
 */
export const families: Record<Family, number> = {
  'authority-impersonation': 20,
  extortion: 20,
  'investment-fraud': 20,
  'relative-in-trouble': 20,
  malware: 20,
  'business-mail-compromise': 18,
  'bank-impersonation': 18,
  'account-phishing': 16,
  'romance-fraud': 16,
  'recovery-fraud': 16,
  'task-fraud': 14,
  'tech-support-fraud': 14,
  'loan-fraud': 14,
  'job-fraud': 14,
  'tax-fraud': 14,
  'sim-block-fraud': 14,
  'invoice-fraud': 14,
  'benefit-fraud': 12,
  'advance-fee': 12,
  'charity-fraud': 10,
  'traffic-fine-fraud': 10,
  'utility-fraud': 10,
  'parcel-fraud': 8,
  'prize-fraud': 8,
}

export const verdicts: Record<VerdictWord, number> = {
  fraud: 10,
  suspicious: 6,
  unwanted: 2,
  clear: 0,
  verified: 0,
}

/** Who claims to be the state or a bank is believed. */
export const AUTHORITY = 5
/** There is where to pay: money goes. */
export const PAYMENT = 5

export const peopleSteps: Steps = [
  [300, 16],
  [100, 14],
  [30, 11],
  [10, 8],
  [3, 5],
  [1, 2],
]
export const reportSteps: Steps = [
  [1_000, 5],
  [100, 3],
  [10, 1],
]
export const waysSteps: Steps = [
  [3, 4],
  [2, 2],
]
/** Reports in six hours. */
export const growthSteps: Steps = [
  [1_000, 20],
  [300, 18],
  [100, 15],
  [30, 12],
  [10, 9],
  [5, 6],
  [2, 3],
]
/** Hours. */
export const waitingSteps: Steps = [
  [168, 15],
  [72, 13],
  [24, 11],
  [12, 8],
  [4, 5],
  [1, 2],
]
