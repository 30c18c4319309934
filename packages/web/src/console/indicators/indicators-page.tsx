import '../campaigns/campaigns.css'
import { Group, Stack, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useState, type JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { campaignWords } from '../campaigns/words.ts'
import { useWords } from '../language.tsx'
import { FilterSelect } from '../listing/filter-select.tsx'
import { useFilters } from '../listing/filters.ts'
import { Listing, type Column } from '../listing/listing.tsx'
import { defanged } from './defanged.ts'
import { Marks } from './marks.tsx'
import { useIndicators } from './queries.ts'
import { indicatorKinds, type IndicatorsSearch } from './search.ts'
import type { Indicator } from './types.ts'
import { indicatorWords } from './words.ts'

/** All indicators, by their value. */
export function IndicatorsPage(): JSX.Element {
  const words = useWords(indicatorWords)
  const [search] = useFilters<IndicatorsSearch>()
  const columns = useColumns()
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {words.indicators}
        </Title>
      </Group>
      <Filters />
      <Listing
        label={words.indicators}
        columns={columns}
        pages={useIndicators(search)}
        empty={words.none}
        onPhone={['value', 'kind']}
      />
    </Stack>
  )
}

/** Milliseconds of silence before the list follows what is typed. */
const PAUSE = 100

function Filters(): JSX.Element {
  const words = useWords(indicatorWords)
  const { kinds } = useWords(campaignWords)
  const [search, change] = useFilters<IndicatorsSearch>()
  const [typed, setTyped] = useState(search.q ?? '')
  const follow = useDebouncedCallback(
    (text: string) => change({ q: text.trim().length < 2 ? undefined : text.trim() }),
    PAUSE,
  )
  return (
    <div className="filters">
      <TextInput
        size="xs"
        type="search"
        label={words.begins}
        dir="ltr"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          follow(value)
        }}
      />
      <FilterSelect
        label={words.kind}
        any={words.all}
        value={search.kind}
        options={indicatorKinds.map((kind) => ({ value: kind, label: kinds[kind] ?? kind }))}
        onChange={(kind) => change({ kind })}
      />
    </div>
  )
}

function useColumns(): readonly Column<Indicator>[] {
  const words = useWords(indicatorWords)
  const { kinds } = useWords(campaignWords)
  const { day } = useTimes()
  return [
    {
      id: 'value',
      label: words.value,
      width: 'minmax(18rem, 1fr)',
      cell: (one) => (
        <Link to={`/indicators/${one.id}`} className="listing-link value">
          <bdi dir="ltr">{defanged(one)}</bdi>
        </Link>
      ),
    },
    { id: 'kind', label: words.kind, width: '8rem', cell: ({ kind }) => kinds[kind] ?? kind },
    { id: 'marks', label: words.lists, width: '12rem', cell: (one) => <Marks indicator={one} /> },
    {
      id: 'score',
      label: words.score,
      width: '4rem',
      isNumber: true,
      cell: ({ score }) => score,
    },
    {
      id: 'sightings',
      label: words.sightings,
      width: '6rem',
      isNumber: true,
      cell: ({ sightings }) => sightings.toLocaleString('en'),
    },
    {
      id: 'campaigns',
      label: words.campaigns,
      width: '6rem',
      isNumber: true,
      cell: ({ campaigns }) => campaigns.toLocaleString('en'),
    },
    { id: 'last', label: words.lastSeen, width: '8rem', cell: ({ lastSeen }) => day(lastSeen) },
  ]
}
