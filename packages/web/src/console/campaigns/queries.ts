import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { api, dataOf } from '../api/client.ts'
import type {
  Campaign,
  CampaignText,
  Colleague,
  Entry,
  Neighbour,
  ShownEntry,
  Spread,
  Template,
} from './types.ts'

/* Everything of a campaign is under ['campaign', id]: `live.ts` says by that when it is old. */

export function useCampaign(id: string): UseQueryResult<Campaign> {
  return useQuery({
    queryKey: ['campaign', id],
    queryFn: () => dataOf(api.GET('/campaigns/{id}', { params: { path: { id } } })),
  })
}

export function useTemplate(id: string): UseQueryResult<Template> {
  return useQuery({
    queryKey: ['campaign', id, 'template'],
    queryFn: () => dataOf(api.GET('/campaigns/{id}/template', { params: { path: { id } } })),
  })
}

export function useSpread(id: string): UseQueryResult<Spread> {
  return useQuery(spreadOf(id))
}

/** Asks for what takes the desk longest while the campaign itself is still on its way. */
export function useSpreadAhead(id: string, isWanted: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (isWanted) void client.prefetchQuery(spreadOf(id))
  }, [client, id, isWanted])
}

function spreadOf(id: string) {
  return queryOptions({
    queryKey: ['campaign', id, 'spread'],
    queryFn: () => dataOf(api.GET('/campaigns/{id}/spread', { params: { path: { id } } })),
  })
}

export function useNeighbours(id: string): UseQueryResult<readonly Neighbour[]> {
  return useQuery({
    queryKey: ['campaign', id, 'neighbours'],
    queryFn: async () => {
      const { items } = await dataOf(
        api.GET('/campaigns/{id}/neighbours', { params: { path: { id } } }),
      )
      return items
    },
  })
}

/** As many as the desk gives at once. */
const MOST_TEXTS = 100

/** Texts among what is to be blocked, by their ids; one that went to another campaign is not among them. */
export function useTextsAmong(
  campaign: string,
  entries: readonly Entry[],
): ReadonlyMap<string, CampaignText> {
  const id = entries.filter(({ kind }) => kind === 'text').map(({ value }) => value)
  const { data } = useQuery({
    queryKey: ['campaign', campaign, 'texts', 'among', ...id],
    enabled: id.length > 0,
    queryFn: async () => {
      const lots = Array.from({ length: Math.ceil(id.length / MOST_TEXTS) }, (_, lot) =>
        id.slice(lot * MOST_TEXTS, (lot + 1) * MOST_TEXTS),
      )
      const found = await Promise.all(lots.map((lot) => textsNamed(campaign, lot)))
      return found.flat()
    },
  })
  return useMemo(() => new Map(data?.map((text) => [text.id, text])), [data])
}

async function textsNamed(
  campaign: string,
  id: readonly string[],
): Promise<readonly CampaignText[]> {
  const params = { path: { id: campaign }, query: { id: [...id], limit: MOST_TEXTS } }
  return (await dataOf(api.GET('/campaigns/{id}/texts', { params }))).items
}

/** What a decision put in force, and what came of each. */
export function useEntries(
  campaign: string,
  decision: string,
): UseQueryResult<readonly ShownEntry[]> {
  return useQuery({
    queryKey: ['campaign', campaign, 'entries', decision],
    queryFn: async () => {
      const { items } = await dataOf(
        api.GET('/decisions/{id}/entries', { params: { path: { id: decision } } }),
      )
      return items
    },
  })
}

export function useColleagues(): UseQueryResult<readonly Colleague[]> {
  return useQuery({
    queryKey: ['people'],
    staleTime: 300_000,
    queryFn: async () => (await dataOf(api.GET('/people'))).items,
  })
}
