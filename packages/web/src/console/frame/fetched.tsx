import { Alert, Button, Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { JSX, ReactNode } from 'react'
import { useFailure } from '../sign-in/failures.ts'
import { useWords } from '../language.tsx'
import { frameWords } from './words.ts'

interface FetchedProps<Data> {
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What was fetched; until then that it comes, and where it does not, why and what to do. */
export function Fetched<Data>({ query, children }: FetchedProps<Data>): JSX.Element {
  const words = useWords(frameWords)
  const failure = useFailure()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isPending) return <Loader aria-label={words.loading} role="status" />
  return (
    <Alert color="red" variant="light" title={words.broken} role="alert">
      <p>{failure(query.error)}</p>
      <Button variant="default" onClick={() => void query.refetch()}>
        {words.again}
      </Button>
    </Alert>
  )
}
