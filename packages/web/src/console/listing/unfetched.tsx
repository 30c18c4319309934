import { Alert, Button } from '@mantine/core'
import type { JSX } from 'react'
import { frameWords } from '../frame/words.ts'
import { useWords } from '../language.tsx'
import { useFailure } from '../sign-in/failures.ts'

/** What did not come: why, and what to do. */
export function Unfetched({
  error,
  again,
}: {
  readonly error: unknown
  readonly again: () => void
}): JSX.Element {
  const words = useWords(frameWords)
  const failure = useFailure()
  return (
    <Alert color="red" variant="light" title={words.broken} role="alert">
      <p>{failure(error)}</p>
      <Button variant="default" onClick={again}>
        {words.again}
      </Button>
    </Alert>
  )
}
