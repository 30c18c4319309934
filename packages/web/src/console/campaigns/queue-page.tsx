import { Badge, Group, Loader, Progress, Table, Text, Title, Tooltip } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { frameWords } from '../frame/words.ts'
import { useWords } from '../language.tsx'

/** Filters of the queue, as they stand in the address. */
export interface QueueSearch {
  readonly state?: 'open' | 'proposed' | 'answered' | 'closed'
  readonly q?: string
  readonly sort?: 'priority' | 'last_seen' | 'reports'
}

export function queueSearch(given: Readonly<Record<string, unknown>>): QueueSearch {
  const of = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === given[name])
  const state = of('state', ['open', 'proposed', 'answered', 'closed'])
  const sort = of('sort', ['priority', 'last_seen', 'reports'])
  const q = typeof given['q'] === 'string' && given['q'].length > 1 ? given['q'] : undefined
  return { ...(state && { state }), ...(q !== undefined && { q }), ...(sort && { sort }) }
}

/** The queue of campaigns, most urgent first, each with why. */
export function QueuePage(): JSX.Element {
  const words = useWords(frameWords)
  const search: QueueSearch = useSearch({ strict: false })
  const pages = useInfiniteQuery({
    queryKey: ['campaigns', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/campaigns', {
          params: { query: { ...search, ...(pageParam !== undefined && { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {words.campaigns}
        </Title>
        {pages.isFetching && <Loader size="sm" aria-label={words.loading} />}
      </Group>
      <Table highlightOnHover stickyHeader>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td w={90}>
                <Tooltip
                  label={item.priority.parts
                    .map(({ name, points }) => `${name} ${points}`)
                    .join(', ')}
                >
                  <Progress value={item.priority.score} aria-label={String(item.priority.score)} />
                </Tooltip>
              </Table.Td>
              <Table.Td>
                <Text dir="auto">{item.title}</Text>
              </Table.Td>
              <Table.Td>
                <Badge variant="light">{item.state}</Badge>
              </Table.Td>
              <Table.Td ta="end">{item.reports}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
