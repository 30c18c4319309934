import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './client.ts'

/** What was fetched, kept while it is looked at; `live.ts` says when something is old. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays one; what did not arrive is tried again.
      retry: (count, error) => !(error instanceof ApiProblem && error.status < 500) && count < 2,
    },
  },
})
