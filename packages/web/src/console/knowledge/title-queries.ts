import { useQueries, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import { gathered } from './gathered.ts'
import type { RecordKind, Title } from './types.ts'

/** The title of a record; undefined while it is not known. */
export function useTitleOf(kind: RecordKind, id: string): Title | undefined {
  return useQuery(titleOf(kind, id)).data ?? undefined
}

/** Those of several, by their ids. */
export function useTitlesOf(kind: RecordKind, ids: readonly string[]): ReadonlyMap<string, Title> {
  const found = useQueries({ queries: [...new Set(ids)].map((id) => titleOf(kind, id)) })
  return new Map(
    [...new Set(ids)].flatMap((id, place) => {
      const title = found[place]?.data
      return title === undefined || title === null ? [] : [[id, title] as const]
    }),
  )
}

/** Titles change seldom. */
const LONG = 300_000

/** Null: there is no such record. */
function titleOf(kind: RecordKind, id: string): UseQueryOptions<Title | null> {
  return {
    queryKey: ['knowledge', 'title', kind, id],
    staleTime: LONG,
    retry: false,
    queryFn: async () => (await askerOf(kind)(id)) ?? null,
  }
}

const askers = new Map<RecordKind, (id: string) => Promise<Title | undefined>>()

function askerOf(kind: RecordKind): (id: string) => Promise<Title | undefined> {
  const asker = askers.get(kind) ?? gathered((ids) => titlesOf(kind, ids))
  askers.set(kind, asker)
  return asker
}

async function titlesOf(
  kind: RecordKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Title>> {
  const query = { kind, id: [...ids] }
  const { items } = await dataOf(api.GET('/knowledge/titles', { params: { query } }))
  return new Map(items.map(({ id, title }) => [id, title]))
}
