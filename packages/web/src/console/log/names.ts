import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useGateways } from '../people/queries.ts'

/** What users and gateways are called, by their id; undefined for all else. */
export function useNamesOfLog(): (id: string | undefined) => string | undefined {
  const people = useQuery({
    queryKey: ['people'],
    staleTime: 300_000,
    queryFn: async () => (await dataOf(api.GET('/people'))).items,
  })
  const gateways = useGateways()
  return useMemo(() => {
    const known = [...(people.data ?? []), ...(gateways.data ?? [])]
    const names = new Map(known.map(({ id, name }) => [id, name]))
    return (id) => (id === undefined ? undefined : names.get(id))
  }, [people.data, gateways.data])
}
