import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'
import type { Page } from '../listing/listing.tsx'
import type { ReportsSearch } from './search.ts'
import type { Listed, Preview, WholeReport } from './types.ts'

export function useReports(
  search: ReportsSearch,
): UseInfiniteQueryResult<InfiniteData<Page<Listed>>> {
  return useInfiniteQuery({
    queryKey: ['reports', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) }
      return dataOf(api.GET('/reports', { params: { query }, signal }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useReport(id: string): UseQueryResult<WholeReport> {
  return useQuery({
    queryKey: ['report', id],
    queryFn: () => dataOf(api.GET('/reports/{id}', { params: { path: { id } } })),
  })
}

/** Each time it is fetched is written down: it is kept, and not fetched anew by itself. */
export function usePreview(id: string | undefined): UseQueryResult<Preview> {
  return useQuery({
    queryKey: ['preview', id],
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 600_000,
    retry: false,
    queryFn: () => dataOf(api.GET('/reports/{id}/preview', { params: { path: { id: id ?? '' } } })),
  })
}

type Texts = paths['/campaigns/{id}/texts']['get']['responses'][200]['content']['application/json']
export type Text = Texts['items'][number]

/** Texts of a campaign, each with a report that is an example of it. */
export function useTexts(campaign: string | null): UseQueryResult<readonly Text[]> {
  return useQuery({
    queryKey: ['campaign', campaign, 'texts', 'first'],
    enabled: campaign !== null,
    queryFn: async () => {
      const params = { path: { id: campaign ?? '' }, query: { limit: 50 } }
      return (await dataOf(api.GET('/campaigns/{id}/texts', { params }))).items
    },
  })
}
