import { useQuery, type UseQueryResult } from '@tanstack/react-query'
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

export function useGateways(): UseQueryResult<AllGateways> {
  return useQuery({
    queryKey: ['gateways-now'],
    queryFn: () => dataOf(api.GET('/gateways/health')),
    refetchInterval: EVERY,
  })
}

export function useGateway(id: string): UseQueryResult<OneGateway> {
  return useQuery({
    queryKey: ['gateways-now', id],
    queryFn: () => dataOf(api.GET('/gateways/{id}/health', { params: { path: { id } } })),
    refetchInterval: EVERY,
  })
}

/** What a gateway is called, by its id. */
export function useGatewayNames(): (id: string) => string {
  const { data } = useGateways()
  return (id) => data?.items.find((one) => one.id === id)?.name ?? id.slice(0, 8)
}
