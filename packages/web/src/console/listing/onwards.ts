import type { UseInfiniteQueryResult } from '@tanstack/react-query'

type Pages = Pick<
  UseInfiniteQueryResult,
  'hasNextPage' | 'isFetching' | 'isFetchNextPageError' | 'fetchNextPage'
>

/**
 * Fetches the next page because somebody came near the end. One that did not come is fetched when somebody presses for it
 * and not before: a desk that says no would be asked without end.
 */
export function fetchOnwards(pages: Pages): void {
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = pages
  if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage()
}
