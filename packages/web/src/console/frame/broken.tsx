import { Alert, Button } from '@mantine/core'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { frameWords } from './words.ts'

/** A page that failed says so, and lets go on; the rest of the console stays. */
export function Broken({ error }: ErrorComponentProps): JSX.Element {
  const words = useWords(frameWords)
  const router = useRouter()
  return (
    <Alert color="red" title={words.broken} role="alert">
      <p>{error instanceof Error ? error.message : ''}</p>
      <Button onClick={() => void router.invalidate()}>{words.again}</Button>
    </Alert>
  )
}
