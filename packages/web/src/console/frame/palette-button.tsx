import { ActionIcon, Button, Kbd, Text } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { MagnifyingGlassIcon } from '@radix-ui/react-icons'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { frameWords } from './words.ts'

export function PaletteButton(): JSX.Element {
  const words = useWords(frameWords)
  return (
    <>
      <Button
        visibleFrom="sm"
        variant="default"
        onClick={spotlight.open}
        leftSection={<MagnifyingGlassIcon aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
      >
        <Text size="sm" c="dimmed">
          {words.searchHint}
        </Text>
      </Button>
      <ActionIcon
        hiddenFrom="sm"
        variant="default"
        size="lg"
        aria-label={words.search}
        onClick={spotlight.open}
      >
        <MagnifyingGlassIcon />
      </ActionIcon>
    </>
  )
}
