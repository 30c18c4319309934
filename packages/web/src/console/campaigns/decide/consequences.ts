import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../../api/client.ts'
import type { Consequences, Entry, Outcome } from '../types.ts'

export interface Foreseen {
  readonly outcome: Outcome
  readonly words: { readonly en: string; readonly ur: string }
  readonly entries: readonly Entry[]
}

/** What the desk says would follow from a decision: nothing is done by asking. */
export function useConsequences(
  id: string,
  { outcome, words, entries }: Foreseen,
): UseQueryResult<Consequences> {
  const body = { outcome, words, entries: [...entries] }
  return useQuery({
    queryKey: ['campaign', id, 'consequences', body],
    placeholderData: keepPreviousData,
    queryFn: () =>
      dataOf(api.POST('/campaigns/{id}/consequences', { params: { path: { id } }, body })),
  })
}
