import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../../api/client.ts'
import { useDebouncedValue } from '@mantine/hooks'
import type { paths } from '../../api/schema.ts'
import type { Difference, Problem } from '../types.ts'
import type { Written } from './draft.ts'

export interface Checked {
  readonly problems: readonly Problem[]
  readonly difference: readonly Difference[]
}

/** Milliseconds of silence before the desk is asked whether what is written is in order. */
const PAUSE = 300

/** What the desk says of a draft as it is written: nothing is kept of it. */
export function useChecks(written: Written): UseQueryResult<Checked> {
  const [settled] = useDebouncedValue(written, PAUSE)
  return useQuery({
    queryKey: ['knowledge', 'checks', settled],
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: () => dataOf(api.POST('/knowledge/checks', { body: bodyOf(settled) })),
  })
}

type Body = paths['/knowledge/checks']['post']['requestBody']['content']['application/json']

/** What is written, as the client takes it. */
export function bodyOf({ newSources, ...written }: Written): Body {
  return { ...written, newSources: [...newSources] }
}
