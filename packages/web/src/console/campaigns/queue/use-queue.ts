import {
  useInfiniteQuery,
  useQueries,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { changes } from '../../api/live.ts'
import type { QueueSearch } from '../search.ts'
import type { Outline, Overview } from '../types.ts'

interface QueuePageOf {
  readonly items: readonly Overview[]
  readonly next: string | null
}

export interface Queue {
  readonly items: readonly Overview[]
  readonly outlines: ReadonlyMap<string, Outline>
  readonly query: UseInfiniteQueryResult<InfiniteData<QueuePageOf>>
  /** It changed, and is too long to be fetched anew unasked. */
  readonly isOld: boolean
  readonly renew: () => void
  /** Fetches the next page, where there is one. */
  readonly further: () => void
}

const PAGE = 50
/** Pages that are fetched anew whenever something changes. */
const LIVE = 4
const DAY = 86_400_000

/** The queue as the address filters it: as far as it was scrolled to, and kept up to date. */
export function useQueue(search: QueueSearch): Queue {
  const client = useQueryClient()
  const [isOld, setOld] = useState(false)
  const key = useMemo(() => ['queue', search], [search])
  const query = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => fetchPage(search, pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const pages = query.data?.pages
  const renew = (): void => {
    setOld(false)
    void client.resetQueries({ queryKey: key })
  }
  useEffect(() => {
    const hear = (): void => {
      if ((pages?.length ?? 0) > LIVE) setOld(true)
      else void client.invalidateQueries({ queryKey: ['queue'] }, { cancelRefetch: false })
    }
    changes.addEventListener('campaigns', hear)
    return () => changes.removeEventListener('campaigns', hear)
  }, [client, pages?.length])
  const items = useMemo(() => unique(pages?.flatMap((page) => page.items) ?? []), [pages])
  const further = useCallback(() => {
    if (query.hasNextPage && !query.isFetching) void query.fetchNextPage()
  }, [query])
  return { items, outlines: useOutlines(pages), query, isOld, renew, further }
}

function fetchPage(
  { days, ...filters }: QueueSearch,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<QueuePageOf> {
  const query = {
    ...filters,
    limit: PAGE,
    ...(days !== undefined && { since: Date.now() - days * DAY }),
    ...(cursor !== undefined && { cursor }),
  }
  return dataOf(api.GET('/campaigns', { params: { query }, signal }))
}

/** A campaign that moves while pages are fetched may stand in two. */
function unique(items: readonly Overview[]): readonly Overview[] {
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

const A_MINUTE = 60_000

/** They come after the rows, page by page, and stay until the next ones are there. */
function useOutlines(pages: readonly QueuePageOf[] | undefined): ReadonlyMap<string, Outline> {
  return useQueries({
    queries: (pages ?? []).map(({ items }, place) => ({
      queryKey: [
        'outlines',
        place,
        items
          .map(({ id }) => id)
          .toSorted()
          .join(','),
      ],
      enabled: items.length > 0,
      staleTime: A_MINUTE,
      placeholderData: (before: readonly Outline[] | undefined) => before,
      queryFn: () => fetchOutlines(items.map(({ id }) => id)),
    })),
    combine: (results) =>
      new Map(results.flatMap(({ data = [] }) => data.map((one) => [one.id, one] as const))),
  })
}

async function fetchOutlines(ids: readonly string[]): Promise<readonly Outline[]> {
  const query = { campaigns: ids.join(',') }
  return (await dataOf(api.GET('/outlines', { params: { query } }))).items
}
