import { oneOf, present, wordsIn } from '../listing/filters.ts'

/** Filters of the quarantine, as they stand in the address. */
export interface QuarantineSearch {
  readonly state?: 'held' | 'released' | 'deleted' | 'expired'
  readonly sort?: 'due' | 'newest'
  readonly gateway?: string
  readonly verdict?: 'fraud' | 'suspicious' | 'unwanted' | 'clear' | 'verified'
  readonly domain?: string
}

export function quarantineSearch(given: Readonly<Record<string, unknown>>): QuarantineSearch {
  return present<QuarantineSearch>({
    state: oneOf(given['state'], ['held', 'released', 'deleted', 'expired']),
    sort: oneOf(given['sort'], ['due', 'newest']),
    gateway: wordsIn(given['gateway'], 1, 64),
    verdict: oneOf(given['verdict'], ['fraud', 'suspicious', 'unwanted', 'clear', 'verified']),
    domain: wordsIn(given['domain'], 1, 253),
  })
}
