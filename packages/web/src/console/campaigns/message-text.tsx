import { Anchor, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { useWords } from '../language.tsx'
import { actWords } from './acts/words.ts'
import { Problem } from './acts/problem.tsx'
import { useMayAct } from './may-act.ts'
import type { CampaignText } from './types.ts'

const MOST = 1_500

/** What stands above a text, and what it says, as text and only when it is asked for: that somebody read it is logged. */
export function MessageText({
  of: { example: report, subject },
}: {
  readonly of: Pick<CampaignText, 'example' | 'subject'>
}): JSX.Element | null {
  const words = useWords(actWords)
  const mayRead = useMayAct()
  const [isOpen, setOpen] = useState(false)
  const { data, error, isFetching } = useQuery({
    queryKey: ['preview', report],
    enabled: isOpen && report !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      dataOf(api.GET('/reports/{id}/preview', { params: { path: { id: report ?? '' } } })),
  })
  if (report === null) return null
  return (
    <Stack gap={4} mt={4}>
      <Subject of={subject} />
      <Group gap="sm">
        {mayRead && (
          <Button
            size="compact-xs"
            variant="default"
            title={words.showTextHint}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.hideText : words.showText}
          </Button>
        )}
        <Anchor component={Link} to={`/reports/${report}`} size="sm">
          {words.openReport}
        </Anchor>
        {isFetching && <Loader size="xs" />}
      </Group>
      {isOpen && <Problem error={error} />}
      {isOpen && data && (
        <Text component="blockquote" size="sm" className="quoted" dir="auto">
          {data.text.slice(0, MOST)}
          {data.text.length > MOST ? ' …' : ''}
        </Text>
      )}
    </Stack>
  )
}

function Subject({ of }: { readonly of: string | null }): JSX.Element | null {
  if (of === null || of === '') return null
  return (
    <Text size="sm" c="dimmed" dir="auto" style={{ overflowWrap: 'anywhere' }}>
      {of}
    </Text>
  )
}
