import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'

type Listed<Path extends '/users' | '/gateways'> =
  paths[Path]['get']['responses'][200]['content']['application/json']['items'][number]

export type User = Listed<'/users'>
export type Gateway = Listed<'/gateways'>

/** Everybody, also who was removed: a desk has some dozens. */
export function useUsers(): UseQueryResult<readonly User[]> {
  return useQuery({
    queryKey: ['users'],
    queryFn: () =>
      all((cursor) => dataOf(api.GET('/users', { params: { query: { limit: 200, ...cursor } } }))),
  })
}

export function useGateways(): UseQueryResult<readonly Gateway[]> {
  return useQuery({
    queryKey: ['gateways', 'keys'],
    queryFn: () =>
      all((cursor) =>
        dataOf(api.GET('/gateways', { params: { query: { limit: 200, ...cursor } } })),
      ),
  })
}

interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

async function all<Item>(
  fetchPage: (cursor: { readonly cursor?: string }) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const found: Item[] = []
  for (let next: string | null | undefined; next !== null;) {
    const page = await fetchPage(next === undefined ? {} : { cursor: next })
    found.push(...page.items)
    next = page.next
  }
  return found
}
