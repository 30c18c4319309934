import {
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'
import { keepPreviousData } from '@tanstack/react-query'
import type { QuarantineSearch } from './search.ts'

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Value } } } }
}
  ? Value
  : never

export type HeldPage = Got<'/held'>
export type Held = HeldPage['items'][number]
export type HeldState = Held['state']
export type OneHeld = Got<'/held/{gateway}/{id}'>
export type Order = OneHeld['orders'][number]
export type Does = Order['does']

/** Milliseconds: what gateways tell comes within seconds. */
const EVERY = 5_000

export function useHeldPages(
  search: QuarantineSearch,
): UseInfiniteQueryResult<InfiniteData<HeldPage>> {
  return useInfiniteQuery({
    queryKey: ['held', search],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/held', {
          params: { query: { ...search, ...(cursor !== undefined && { cursor }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useHeld(path: {
  readonly gateway: string
  readonly id: string
}): UseQueryResult<OneHeld> {
  return useQuery({
    queryKey: ['held', 'one', path],
    refetchInterval: EVERY / 5,
    queryFn: () => dataOf(api.GET('/held/{gateway}/{id}', { params: { path } })),
  })
}
