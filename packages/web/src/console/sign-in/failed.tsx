import { Alert } from '@mantine/core'
import type { JSX } from 'react'
import { useFailure } from './failures.ts'

/** What went wrong, read aloud when it appears. */
export function Failed({ error }: { readonly error: unknown }): JSX.Element | null {
  const failure = useFailure()
  if (error === null || error === undefined) return null
  return (
    <Alert color="red" variant="light" role="alert">
      {failure(error)}
    </Alert>
  )
}
