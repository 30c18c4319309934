import { oneOf, present, wordsIn } from '../listing/filters.ts'
import type { IndicatorKind } from './types.ts'

/** Filters of the list of indicators, as they stand in the address. */
export interface IndicatorsSearch {
  readonly kind?: IndicatorKind
  /** The beginning of the value. */
  readonly q?: string
}

export const indicatorKinds: readonly IndicatorKind[] = [
  'domain',
  'host',
  'url',
  'email',
  'phone',
  'account',
  'wallet',
  'handle',
  'attachment',
  'sender-id',
  'ip',
]

export function indicatorsSearch(given: Readonly<Record<string, unknown>>): IndicatorsSearch {
  return present<IndicatorsSearch>({
    kind: oneOf(given['kind'], indicatorKinds),
    q: wordsIn(given['q'], 2),
  })
}
