import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'

export type Found = paths['/search']['get']['responses'][200]['content']['application/json']

/** Fewer signs fit too much. */
export const FEWEST = 2

export function find(q: string, signal: AbortSignal): Promise<Found> {
  return dataOf(api.GET('/search', { params: { query: { q } }, signal }))
}

/** What was found before stays until the new is there; who types on abandons what was asked. */
export function useFound(q: string): UseQueryResult<Found> {
  return useQuery({
    queryKey: ['search', q],
    enabled: q.length >= FEWEST,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => find(q, signal),
  })
}
