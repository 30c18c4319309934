import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { Page } from '../listing/listing.tsx'
import type { ProposalsSearch, RegisterSearch } from './search.ts'
import type {
  Effect,
  Overview,
  Proposal,
  RecordKind,
  Row,
  WholeProposal,
  WholeRecord,
} from './types.ts'

/* Everything of the knowledge is under ['knowledge']: what is done to it makes all of that old. */

/** What is known in all, and how many proposals wait. */
export function useOverview(isAsked = true): UseQueryResult<Overview> {
  return useQuery({
    queryKey: ['knowledge', 'overview'],
    enabled: isAsked,
    refetchInterval: EVERY,
    queryFn: () => dataOf(api.GET('/knowledge')),
  })
}

/** Milliseconds after which it is asked again how many proposals wait. */
const EVERY = 30_000

export function useRecords(
  search: RegisterSearch,
): UseInfiniteQueryResult<InfiniteData<Page<Row>>> {
  return useInfiniteQuery({
    queryKey: ['knowledge', 'records', search],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) }
      return dataOf(api.GET('/knowledge/records', { params: { query }, signal }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

/** Finds records by what is typed, of one kind or of all; of nothing typed the first. */
export async function findRecords({ q, kind, signal }: Finding): Promise<readonly Row[]> {
  const query = { ...(q !== '' && { q }), ...(kind && { kind }), limit: MOST_FOUND }
  const asked = { params: { query }, ...(signal && { signal }) }
  return (await dataOf(api.GET('/knowledge/records', asked))).items
}

interface Finding {
  readonly q: string
  readonly kind?: RecordKind
  readonly signal?: AbortSignal
}

const MOST_FOUND = 12

export function useRecord(
  kind: RecordKind | undefined,
  id: string | undefined,
): UseQueryResult<WholeRecord> {
  return useQuery({
    queryKey: ['knowledge', 'record', kind, id],
    enabled: kind !== undefined && id !== undefined,
    queryFn: () => wholeRecord(kind ?? 'authority', id ?? ''),
  })
}

export function useProposals(
  search: ProposalsSearch,
): UseInfiniteQueryResult<InfiniteData<Page<Proposal>>> {
  return useInfiniteQuery({
    queryKey: ['knowledge', 'proposals', search],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...search, limit: 100, ...(pageParam !== undefined && { cursor: pageParam }) }
      return dataOf(api.GET('/knowledge/proposals', { params: { query }, signal }))
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

export function useProposal(id: string): UseQueryResult<WholeProposal> {
  return useQuery({
    queryKey: ['knowledge', 'proposal', id],
    refetchInterval: ({ state: { data } }) => (data?.state === 'proposed' ? WATCH : false),
    queryFn: () => dataOf(api.GET('/knowledge/proposals/{id}', { params: { path: { id } } })),
  })
}

/**
 * Milliseconds between looks at what somebody else may settle, which the desk tells of its own accord while it is
 * heard; and at what is being measured.
 */
const [WATCH, PROGRESS] = [30_000, 1_000]

/**
 * Live: asked again each second while it is measured, and now and then while the proposal is open, since other
 * knowledge may make it old.
 */
export function useEffectOf(id: string, isOpen: boolean): UseQueryResult<Effect> {
  return useQuery({
    queryKey: ['knowledge', 'effect', id],
    refetchInterval: ({ state: { data } }) => {
      if (data?.state === 'waiting' || data?.state === 'measuring') return PROGRESS
      return isOpen ? WATCH : false
    },
    queryFn: () =>
      dataOf(api.GET('/knowledge/proposals/{id}/effect', { params: { path: { id } } })),
  })
}

async function wholeRecord(kind: RecordKind, id: string): Promise<WholeRecord> {
  const found = await dataOf(api.GET('/knowledge/record', { params: { query: { kind, id } } }))
  return found as WholeRecord
}
