import { Alert } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { frameWords } from './words.ts'

/** Says that what is shown may be old; gone as soon as the desk tells changes again. */
export function Connection({ isConnected }: { readonly isConnected: boolean }): JSX.Element {
  const words = useWords(frameWords)
  const { online } = useNetwork()
  return (
    <div role="status">
      {(!isConnected || !online) && (
        <Alert color="yellow" title={words.lost} mb="md">
          {words.lostHint}
        </Alert>
      )}
    </div>
  )
}
