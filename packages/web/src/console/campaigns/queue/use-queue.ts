import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useQueries,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { changes } from '../../api/live.ts'
import { fetchOnwards } from '../../listing/onwards.ts'
import type { QueueSearch } from '../search.ts'
import type { Outline, Overview } from '../types.ts'

interface QueuePageOf {
  /** Which list it is of. */
  readonly place: string
  readonly items: readonly Overview[]
  readonly next: string | null
  /** Of all pages; absent where that was not asked: with the first page. */
  readonly total?: number | undefined
}

export interface Queue {
  /** Which list is shown: the one before, until there is an answer on the one that is asked for. */
  readonly place: string
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
  const options = useMemo(() => queueOf(search), [search])
  const key = options.queryKey
  const query = useInfiniteQuery({ ...options, placeholderData: keepPreviousData })
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
  const further = useCallback(() => fetchOnwards(query), [query])
  const place = pages?.[0]?.place ?? placeOf(search)
  return { place, items, outlines: useOutlines(pages), query, isOld, renew, further }
}

/** Asks for a list that the address is about to name: the answer is under way while the page gets there. */
export function useAhead(): (search: QueueSearch) => void {
  const client = useQueryClient()
  return useCallback((search) => void client.prefetchInfiniteQuery(queueOf(search)), [client])
}

/** A list as a key of what is kept of it. */
function placeOf(search: QueueSearch): string {
  return JSON.stringify(search)
}

function queueOf(search: QueueSearch) {
  return infiniteQueryOptions({
    queryKey: ['queue', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => fetchPage(search, pageParam, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

async function fetchPage(
  search: QueueSearch,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<QueuePageOf> {
  const { days, ...filters } = search
  const query = {
    ...filters,
    limit: PAGE,
    ...(days !== undefined && { since: Date.now() - days * DAY }),
    ...(cursor === undefined ? { count: 'yes' as const } : { cursor }),
  }
  const { items, next, total } = await dataOf(api.GET('/campaigns', { params: { query }, signal }))
  return { place: placeOf(search), items, next, total }
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
    combine: byId,
  })
}

function byId(
  results: readonly { readonly data?: readonly Outline[] | undefined }[],
): ReadonlyMap<string, Outline> {
  return new Map(results.flatMap(({ data = [] }) => data.map((one) => [one.id, one] as const)))
}

async function fetchOutlines(ids: readonly string[]): Promise<readonly Outline[]> {
  const query = { campaigns: ids.join(',') }
  return (await dataOf(api.GET('/outlines', { params: { query } }))).items
}
