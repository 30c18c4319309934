import {
  ActionIcon,
  Group,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { MoonIcon, SunIcon } from '@radix-ui/react-icons'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../language.tsx'
import { frameWords } from './words.ts'

/** Language, and light or dark. */
export function Look(): JSX.Element {
  const words = useWords(frameWords)
  const { language, choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const other = scheme === 'light' ? 'dark' : 'light'
  return (
    <Group gap="xs" wrap="nowrap">
      <SegmentedControl
        size="xs"
        aria-label={words.language}
        value={language}
        onChange={(value) => choose(value)}
        data={[
          { value: 'en', label: 'English' },
          { value: 'ur', label: 'اردو' },
        ]}
      />
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words[other]}
        onClick={() => setColorScheme(other)}
      >
        {other === 'dark' ? <MoonIcon /> : <SunIcon />}
      </ActionIcon>
    </Group>
  )
}
