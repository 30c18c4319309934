import '../campaigns/campaigns.css'
import '../listing/listing.css'
import '../reports/reports.css'
import { Loader, Stack, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState, type JSX } from 'react'
import { frameWords } from '../frame/words.ts'
import { useWords } from '../language.tsx'
import { useFilters } from '../listing/filters.ts'
import { walkRows } from '../listing/walk.ts'
import { Unfetched } from '../listing/unfetched.tsx'
import { FEWEST, useFound, type Found } from './queries.ts'
import { FoundCampaigns, FoundIndicators, FoundReports } from './results.tsx'
import type { SearchedFor } from './search.ts'
import { searchWords } from './words.ts'

/** Milliseconds of silence before it is searched. */
const PAUSE = 100

/** Everything that is found, while it is typed. */
export function SearchPage(): JSX.Element {
  const words = useWords(searchWords)
  const { loading } = useWords(frameWords)
  const [{ q = '' }, change] = useFilters<SearchedFor>()
  const [typed, setTyped] = useState(q)
  const follow = useDebouncedCallback(
    (text: string) => change({ q: text.trim() === '' ? undefined : text.trim() }),
    PAUSE,
  )
  const found = useFound(q)
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {words.search}
      </Title>
      <TextInput
        type="search"
        label={words.field}
        description={words.hint}
        value={typed}
        dir="auto"
        maxLength={2000}
        autoFocus
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          follow(value)
        }}
        rightSection={found.isFetching ? <Loader size="xs" aria-label={loading} /> : undefined}
      />
      {found.isError && <Unfetched error={found.error} again={() => void found.refetch()} />}
      {q.length >= FEWEST && found.data && <Results found={found.data} />}
    </Stack>
  )
}

function Results({ found }: { readonly found: Found }): JSX.Element {
  const words = useWords(searchWords)
  const { campaigns, indicators, reports } = found
  const count = campaigns.length + indicators.length + reports.length
  return (
    <div onKeyDown={walkRows}>
      <Text size="sm" c="dimmed" role="status" mb="sm">
        {count === 0 ? words.none : words.found(count)}
      </Text>
      {count === 0 && <Text size="sm">{words.noneHint}</Text>}
      <Stack>
        <FoundReports reports={reports} from={0} />
        <FoundIndicators indicators={indicators} from={reports.length} />
        <FoundCampaigns campaigns={campaigns} from={reports.length + indicators.length} />
      </Stack>
    </div>
  )
}
