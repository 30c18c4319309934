import { useInfiniteQuery } from '@tanstack/react-query'

interface PageOf<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

export interface Listed<Item> {
  readonly items: readonly Item[]
  readonly isPending: boolean
  readonly error: Error | null
  /** Absent: that is all. */
  readonly more?: () => void
  readonly isFetching: boolean
}

/** A list that the desk gives by pages. */
export function usePages<Item>(
  key: readonly unknown[],
  fetch: (cursor: { readonly cursor?: string }) => Promise<PageOf<Item>>,
): Listed<Item> {
  const query = useInfiniteQuery({
    queryKey: key,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => fetch(pageParam === undefined ? {} : { cursor: pageParam }),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  return {
    items: query.data?.pages.flatMap(({ items }) => items) ?? [],
    isPending: query.isPending,
    error: query.error,
    isFetching: query.isFetching,
    ...(query.hasNextPage && { more: () => void query.fetchNextPage() }),
  }
}
