import { Alert, Button, Group, Loader, Text, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useRef, useState, type JSX } from 'react'
import { useWords } from '../language.tsx'
import './campaigns.css'
import './queue/queue.css'
import { Merge } from './acts/merge.tsx'
import { Chosen } from './queue/chosen.tsx'
import { QueueFilters } from './queue/filters.tsx'
import { QueueList } from './queue/list.tsx'
import { keptPlace } from './queue/place.ts'
import { useQueueColumns } from './queue/use-columns.ts'
import { useQueueKeys } from './queue/use-queue-keys.ts'
import { useQueue, type Queue } from './queue/use-queue.ts'
import { useRows } from './queue/use-rows.ts'
import { queueWords } from './queue/words.ts'
import type { QueueSearch } from './search.ts'
import type { Overview } from './types.ts'
import { campaignWords } from './words.ts'
import { useErrorMessage } from '../reasons/error-message.ts'

export { queueSearch } from './search.ts'

/** The queue of campaigns, most urgent first, each with why. */
export function QueuePage(): JSX.Element {
  const search: QueueSearch = useSearch({ strict: false })
  const queue = useQueue(search)
  const { place, query } = queue
  const [isAway, setAway] = useState(false)
  const [at, setAt] = useState(() => keptPlace(place).at)
  const [isMerging, setMerging] = useState(false)
  const rows = useRows(queue, isAway)
  const columns = useQueueColumns()
  const input = useRef<HTMLInputElement>(null)
  const change = useChange()
  const merge = useCallback(() => setMerging(true), [])
  useQueueKeys({ rows, at, setAt, input, change, merge })
  const { items } = rows
  const show = (): void => (rows.release(), queue.renew())
  const merged = (): void => (rows.letGo(), show())
  const chosen = items.filter(({ isChosen }) => isChosen).map(({ campaign }) => campaign)
  return (
    <>
      <Heading count={items.length} query={query} />
      <QueueFilters {...{ search, columns, input }} onChange={change} />
      <Chosen
        count={chosen.length}
        moved={rows.moved}
        isOld={queue.isOld}
        onMerge={merge}
        onLetGo={rows.letGo}
        onShow={show}
      />
      <Failure query={query} />
      {query.isSuccess && items.length === 0 && <Empty />}
      {items.length > 0 && (
        <QueueList
          key={columns.isNarrow ? 'narrow' : 'wide'}
          rows={items}
          {...{ at, columns, place }}
          isBusy={query.isPlaceholderData}
          onEnd={queue.further}
          sort={search.sort ?? 'priority'}
          onSort={(sort) => change({ sort: sort === 'priority' ? undefined : sort })}
          onScroll={setAway}
          onFocus={setAt}
        />
      )}
      {isMerging && (
        <MergeChosen {...{ chosen }} onClose={() => setMerging(false)} onMerged={merged} />
      )}
    </>
  )
}

interface MergeChosenProps {
  readonly chosen: readonly Overview[]
  readonly onClose: () => void
  readonly onMerged: () => void
}

/** The first that was chosen is the one that the others are merged into. */
function MergeChosen({ chosen, ...merge }: MergeChosenProps): JSX.Element | null {
  const [first, ...others] = chosen
  return first === undefined ? null : <Merge campaign={first} chosen={others} {...merge} />
}

interface HeadingProps extends Pick<Queue, 'query'> {
  readonly count: number
}

/** The desk counts no further: it says so many where there are more. */
const MOST_COUNTED = 10_000

function Heading({ count, query }: HeadingProps): JSX.Element {
  const words = useWords(queueWords)
  const total = query.data?.pages[0]?.total
  return (
    <Group justify="space-between" mb="xs">
      <Group gap="sm" align="baseline">
        <Title order={1} size="h2">
          {words.title}
        </Title>
        <Text size="sm" c="dimmed" role="status">
          {total === undefined
            ? words.count(count, query.hasNextPage)
            : words.count(Math.max(count, total), total === MOST_COUNTED)}
        </Text>
      </Group>
      {query.isFetching && <Loader size="sm" aria-hidden />}
    </Group>
  )
}

function Empty(): JSX.Element {
  const words = useWords(queueWords)
  return (
    <Alert color="gray" title={words.empty} mt="sm">
      {words.emptyHint}
    </Alert>
  )
}

function Failure({ query }: Pick<Queue, 'query'>): JSX.Element | null {
  const words = useWords(campaignWords)
  const said = useErrorMessage()
  if (query.error === null) return null
  return (
    <Alert color="red" role="alert" mt="sm">
      <Group justify="space-between">
        {said(query.error)}
        <Button size="xs" variant="default" onClick={() => void query.refetch()}>
          {words.again}
        </Button>
      </Group>
    </Alert>
  )
}

/** Changes the filters in the address; what is typed does not fill the way back. */
function useChange(): (change: Readonly<Record<string, string | number | undefined>>) => void {
  const navigate = useNavigate()
  return useCallback(
    (change) =>
      void navigate({
        to: '/campaigns',
        search: (before: QueueSearch) => ({ ...before, ...change }),
        replace: 'q' in change && Object.keys(change).length === 1,
      }),
    [navigate],
  )
}
