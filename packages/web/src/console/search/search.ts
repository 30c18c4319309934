import { present, wordsIn } from '../listing/filters.ts'

/** What is searched for, as it stands in the address. */
export interface SearchedFor {
  readonly q?: string
}

export function searchedFor(given: Readonly<Record<string, unknown>>): SearchedFor {
  return present<SearchedFor>({ q: wordsIn(given['q'], 1, 2_000) })
}
