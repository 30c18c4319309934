import { Stack, Text, Title } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { frameWords } from './words.ts'

export function NotFound(): JSX.Element {
  const words = useWords(frameWords)
  return (
    <Stack>
      <Title order={1}>{words.notFound}</Title>
      <Text>{words.notFoundHint}</Text>
    </Stack>
  )
}
