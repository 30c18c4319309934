import { useNavigate, useSearch } from '@tanstack/react-router'

type Filters = Readonly<Record<string, string | number | undefined>>

/** The filters in the address, and how to change some of them; without a value one is taken away. */
export function useFilters<Search extends object>(): readonly [
  search: Search,
  change: (some: Partial<Record<keyof Search, string | number | undefined>>) => void,
] {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = (some: Filters): void => {
    const next = Object.entries({ ...search, ...some }).filter(([, value]) => value !== undefined)
    void navigate({ to: '.', search: () => Object.fromEntries(next), replace: true })
  }
  return [search, change]
}

/** What of an address is one of these values. */
export function oneOf<Value extends string>(
  given: unknown,
  values: readonly Value[],
): Value | undefined {
  return values.find((value) => value === given)
}

/** Words of an address; numbers that were typed come back from it as numbers. */
export function wordsIn(given: unknown, least: number, most = 200): string | undefined {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined
  const text = String(given).trim().slice(0, most)
  return text.length < least ? undefined : text
}

/** Without what is not there. */
export function present<Search extends object>(search: {
  readonly [Key in keyof Search]: Search[Key] | undefined
}): Search {
  const entries = Object.entries(search).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Search
}
