import {
  useInfiniteQuery,
  useQueries,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { Page } from '../listing/listing.tsx'
import type { Operation, OperationSummary } from './types.ts'

export function useOperations(): UseInfiniteQueryResult<InfiniteData<Page<OperationSummary>>> {
  return useInfiniteQuery({
    queryKey: ['operations'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) }
      return dataOf(api.GET('/operations', { params: { query }, signal }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

/** What hangs together with any of these campaigns. */
export function useWalked(ids: readonly string[]): readonly UseQueryResult<Operation>[] {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['operation', id],
      queryFn: () => dataOf(api.GET('/campaigns/{id}/operation', { params: { path: { id } } })),
    })),
  })
}
