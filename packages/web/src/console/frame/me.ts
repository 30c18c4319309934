import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, dataOf } from '../api/client.ts'

/** Who is signed in here. */
export interface Me {
  readonly role: 'citizen' | 'gateway' | 'analyst' | 'approver' | 'admin' | 'auditor'
  readonly id?: string
  readonly name?: string
  readonly clearance: string
  readonly fresh?: boolean
  readonly account?: Account
}

/** How they sign in. */
export interface Account {
  readonly email: string
  readonly codes: boolean
  readonly passkeys: number
}

export function useMe(): UseQueryResult<Me> {
  return useQuery({ queryKey: ['me'], queryFn: () => dataOf(api.GET('/me')), staleTime: 60_000 })
}
