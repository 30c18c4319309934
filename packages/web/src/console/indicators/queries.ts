import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { Page } from '../listing/listing.tsx'
import type { IndicatorsSearch } from './search.ts'
import type { History, Indicator, WholeIndicator } from './types.ts'

export function useIndicators(
  search: IndicatorsSearch,
): UseInfiniteQueryResult<InfiniteData<Page<Indicator>>> {
  return useInfiniteQuery({
    queryKey: ['indicators', search],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) }
      return dataOf(api.GET('/indicators', { params: { query }, signal }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useIndicator(id: string): UseQueryResult<WholeIndicator> {
  return useQuery({
    queryKey: ['indicator', id],
    queryFn: () => dataOf(api.GET('/indicators/{id}', { params: { path: { id } } })),
  })
}

export function useHistory(id: string): UseQueryResult<History> {
  return useQuery({
    queryKey: ['indicator', id, 'history'],
    queryFn: () => dataOf(api.GET('/indicators/{id}/history', { params: { path: { id } } })),
  })
}
