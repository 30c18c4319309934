import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'

type Got<Path extends '/stats' | '/stats/series'> =
  paths[Path]['get']['responses'][200]['content']['application/json']

export type Stats = Got<'/stats'>
export type Series = Got<'/stats/series'>

export interface Span {
  readonly since: number
  readonly until: number
}

/** Figures of days: they are asked for anew when somebody looks again after a minute. */
const STALE = 60_000

export function useStats(query: Span): UseQueryResult<Stats> {
  return useQuery({
    queryKey: ['stats', query],
    staleTime: STALE,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => dataOf(api.GET('/stats', { params: { query }, signal })),
  })
}

export function useSeries(query: Span): UseQueryResult<Series> {
  return useQuery({
    queryKey: ['series', query],
    staleTime: STALE,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => dataOf(api.GET('/stats/series', { params: { query }, signal })),
  })
}
