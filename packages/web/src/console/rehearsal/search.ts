import { present, wordsIn } from '../listing/filters.ts'

/** What is looked at, as it stands in the address. */
export interface RehearsalSearch {
  readonly gateway?: string
  readonly rule?: string
  readonly days?: number
}

export const spans: readonly number[] = [1, 7, 30, 90]

export function rehearsalSearch(given: Readonly<Record<string, unknown>>): RehearsalSearch {
  return present<RehearsalSearch>({
    gateway: wordsIn(given['gateway'], 1, 64),
    rule: wordsIn(given['rule'], 1),
    days: spans.find((days) => days === Number(given['days'])),
  })
}
