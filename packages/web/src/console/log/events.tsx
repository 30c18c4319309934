import { Button, Loader, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { frameWords } from '../frame/words.ts'
import { useWords } from '../language.tsx'
import { fetchOnwards } from '../listing/onwards.ts'
import { Failed } from '../sign-in/failed.tsx'
import { EventRow } from './event-row.tsx'
import type { LogFilter } from './search.ts'
import { logWords } from './words.ts'
import type { LogEvent } from './log-event.ts'

/** Events as they are scrolled to: older ones are fetched where the list ends. */
export function Events({ filter }: { readonly filter: LogFilter }): JSX.Element {
  const words = useWords(logWords)
  const frame = useWords(frameWords)
  const pages = useInfiniteQuery({
    queryKey: ['log', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/events/log', {
          params: {
            query: { ...filter, limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const events = pages.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <Failed error={pages.error} />
      {pages.isPending && !pages.isError && <Loader role="status" aria-label={frame.loading} />}
      {pages.isSuccess && events.length === 0 && <Text role="status">{words.none}</Text>}
      <Rows events={events} onEnd={() => fetchOnwards(pages)} />
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      )}
      {!hasNextPage && events.length > 0 && (
        <Text size="sm" c="dimmed">
          {words.end}
        </Text>
      )}
    </>
  )
}

interface RowsProps {
  readonly events: readonly LogEvent[]
  readonly onEnd: () => void
}

/** Rows before the end at which older ones are fetched. */
const AHEAD = 20

function Rows({ events, onEnd }: RowsProps): JSX.Element {
  const words = useWords(logWords)
  const list = useRef<HTMLUListElement>(null)
  const rows = useWindowVirtualizer({
    count: events.length,
    estimateSize: () => 72,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => events[index]?.seq ?? index,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (events.length > 0 && last > events.length - AHEAD) onEnd()
  }, [last, events.length, onEnd])
  return (
    <ul
      ref={list}
      aria-label={words.title}
      className="rows"
      style={{ height: rows.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => {
        const event = events[index]
        return event === undefined ? null : (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className="row"
            style={{ transform: `translateY(${start - rows.options.scrollMargin}px)` }}
          >
            <EventRow event={event} />
          </li>
        )
      })}
    </ul>
  )
}
