import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'
import type { paths } from '../api/schema.ts'

type Got<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Value } } } }
}
  ? Value
  : never

export type AllGateways = Got<'/gateways/health'>
export type GatewayNow = AllGateways['items'][number]
export type OneGateway = Got<'/gateways/{id}/health'>
export type Hour = OneGateway['hours'][number]

/** Milliseconds: gateways tell how they are every fifteen seconds, and the log says nothing of it. */
const EVERY = 5_000

const gatewaysNow = queryOptions({
  queryKey: ['gateways-now'],
  queryFn: () => dataOf(api.GET('/gateways/health')),
})

export function useGateways(): UseQueryResult<AllGateways> {
  return useQuery({ ...gatewaysNow, refetchInterval: EVERY })
}

export function useGateway(id: string): UseQueryResult<OneGateway> {
  return useQuery({
    queryKey: ['gateways-now', id],
    queryFn: () => dataOf(api.GET('/gateways/{id}/health', { params: { path: { id } } })),
    refetchInterval: EVERY,
  })
}

/** What a gateway is called, by its id; one that was removed keeps the beginning of that. */
export function useGatewayNames(): (id: string) => string {
  const { data } = useQuery(gatewaysNow)
  return (id) => data?.items.find((one) => one.id === id)?.name ?? id.slice(0, 8)
}

const AN_ID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u

/** What sent a report is called: a gateway is known to the desk by its id, others say themselves what they are. */
export function useSourceNames(): (source: string) => string {
  const gatewayName = useGatewayNames()
  return (source) => (AN_ID.test(source) ? gatewayName(source) : source)
}
