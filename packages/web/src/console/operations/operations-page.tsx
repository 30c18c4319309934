import { Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useWords } from '../language.tsx'
import { Listing, type Column } from '../listing/listing.tsx'
import { useOperations } from './queries.ts'
import type { OperationSummary } from './types.ts'
import { operationWords } from './words.ts'
import { Called } from '../campaigns/called.tsx'
import { useTitled } from '../campaigns/titled.ts'

/** Operations, those with the most reports first. */
export function OperationsPage(): JSX.Element {
  const words = useWords(operationWords)
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {words.operations}
      </Title>
      <Text size="sm" c="dimmed">
        {words.what}
      </Text>
      <Listing
        label={words.operations}
        columns={useColumns()}
        pages={useOperations()}
        empty={words.none}
        onPhone={['largest', 'campaigns']}
      />
    </Stack>
  )
}

function useColumns(): readonly Column<OperationSummary>[] {
  const words = useWords(operationWords)
  const titled = useTitled()
  const { day } = useTimes()
  return [
    {
      id: 'largest',
      label: words.largest,
      width: 'minmax(18rem, 1fr)',
      cell: ({ id, largest: [first, ...others] }) => (
        <>
          <Link to={`/operations/${id}`} className="listing-link" title={first && titled(first)}>
            {first === undefined ? words.noTitle : <Called campaign={first} />}
          </Link>
          <span className="listing-others">
            {others.map((one) => (
              <Called key={one.id} campaign={one} />
            ))}
          </span>
        </>
      ),
    },
    {
      id: 'campaigns',
      label: words.campaigns,
      width: '6rem',
      isNumber: true,
      cell: ({ campaigns }) => campaigns.toLocaleString('en'),
    },
    {
      id: 'reports',
      label: words.reports,
      width: '6rem',
      isNumber: true,
      cell: ({ reports }) => reports.toLocaleString('en'),
    },
    { id: 'first', label: words.firstSeen, width: '8rem', cell: ({ firstSeen }) => day(firstSeen) },
    { id: 'last', label: words.lastSeen, width: '8rem', cell: ({ lastSeen }) => day(lastSeen) },
  ]
}
