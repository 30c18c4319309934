import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { api, ApiProblem, dataOf } from '../api/client.ts'

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
  return useQuery({ queryKey: ['me'], queryFn: whoIsHere, staleTime: 60_000 })
}

/** With its refusal the desk has the browser forget a session that is over: asked again, nobody is here. */
async function whoIsHere(): Promise<Me> {
  try {
    return await dataOf(api.GET('/me'))
  } catch (error) {
    if (!(error instanceof ApiProblem && error.code === 'credentials-unknown')) throw error
    return await dataOf(api.GET('/me'))
  }
}
