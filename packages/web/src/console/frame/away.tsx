import { Button, Center, Stack, Text, Title } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { frameWords } from './words.ts'

/** The desk does not answer at all. */
export function Away({ again }: { readonly again: () => void }): JSX.Element {
  const words = useWords(frameWords)
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack maw={420} role="alert">
        <Title order={1} size="h2">
          {words.away}
        </Title>
        <Text>{words.awayHint}</Text>
        <Button onClick={again}>{words.again}</Button>
      </Stack>
    </Center>
  )
}
