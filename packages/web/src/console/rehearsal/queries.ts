import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'
import type { RehearsalSearch } from './search.ts'

export type Rehearsal = paths['/rehearsal']['get']['responses'][200]['content']['application/json']
export type RehearsedRule = Rehearsal['rules'][number]
export type Sample = Rehearsal['samples'][number]

export function useRehearsal(search: RehearsalSearch): UseQueryResult<Rehearsal> {
  return useQuery({
    queryKey: ['rehearsal', search],
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
    queryFn: () => dataOf(api.GET('/rehearsal', { params: { query: search } })),
  })
}
