import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { Events } from './events.tsx'
import { Filters } from './filters.tsx'
import { filterOf, type LogFilter, type LogSearch } from './search.ts'
import { Verification } from './verification.tsx'
import { logWords } from './words.ts'

/** All that happened, for who answers for it. */
export function LogPage(): JSX.Element {
  const words = useWords(logWords)
  const search: LogSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  return (
    <Stack>
      <Group justify="space-between" align="start">
        <div>
          <Title order={1} size="h2">
            {words.title}
          </Title>
          <Text>{words.what}</Text>
        </div>
        <Export filter={filterOf(search)} />
      </Group>
      <Verification />
      <Filters
        search={search}
        onChange={(next) => void navigate({ to: '/log', search: next, replace: true })}
      />
      <Events filter={filterOf(search)} />
    </Stack>
  )
}

function Export({ filter }: { readonly filter: LogFilter }): JSX.Element {
  const words = useWords(logWords)
  const query = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [name, String(value)]),
  )
  return (
    <Stack gap={0} maw={280}>
      <Button component="a" variant="default" href={`/events/log/export?${query}`} download>
        {words.exportFile}
      </Button>
      <Text size="xs" c="dimmed">
        {words.exportHint}
      </Text>
    </Stack>
  )
}
