import '@mantine/charts/styles.css'
import '../listing/listing.css'
import './dashboard.css'
import { Group, SegmentedControl, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMemo, type JSX } from 'react'
import { Fetched } from '../frame/fetched.tsx'
import { useWords } from '../language.tsx'
import { useFilters } from '../listing/filters.ts'
import { Charts } from './charts.tsx'
import { useSeries, useStats } from './queries.ts'
import { spanOf, spans, type DashboardSearch } from './search.ts'
import { Totals } from './totals.tsx'
import { dashboardWords } from './words.ts'

const DAY = 86_400_000

/** What the desk did in a span of time. */
export function DashboardPage(): JSX.Element {
  const words = useWords(dashboardWords)
  const [search] = useFilters<DashboardSearch>()
  const { days, from, to } = search
  const span = useMemo(() => spanOf({ ...search }, Date.now()), [days, from, to])
  const stats = useStats(span)
  const series = useSeries(span)
  return (
    <Stack>
      <Title order={1} size="h2">
        {words.dashboard}
      </Title>
      <SpanChoice />
      <Fetched query={stats}>{(told) => <Totals stats={told} />}</Fetched>
      <Fetched query={series}>
        {(told) => (
          <>
            <Text size="sm" c="dimmed">
              {words.byStep[told.step > DAY ? 'week' : 'day']} {words.utc}
            </Text>
            <Charts series={told} span={span} />
          </>
        )}
      </Fetched>
    </Stack>
  )
}

function SpanChoice(): JSX.Element {
  const words = useWords(dashboardWords)
  const [search, change] = useFilters<DashboardSearch>()
  const { since, until } = spanOf(search, Date.now())
  const isOther = search.from !== undefined
  const choose = (value: string): void => {
    if (value === 'other') change({ days: undefined, from: day(since), to: day(until - DAY) })
    else change({ days: Number(value), from: undefined, to: undefined })
  }
  return (
    <Group align="end">
      <SegmentedControl
        aria-label={words.span}
        value={isOther ? 'other' : String(search.days ?? 30)}
        onChange={choose}
        data={[
          ...spans.map((span) => ({ value: String(span), label: words.spans[span] })),
          { value: 'other', label: words.other },
        ]}
      />
      {isOther && (
        <>
          <Day label={words.from} value={search.from ?? ''} set={(from) => change({ from })} />
          <Day label={words.to} value={search.to ?? ''} set={(to) => change({ to })} />
        </>
      )}
    </Group>
  )
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

interface DayProps {
  readonly label: string
  readonly value: string
  readonly set: (day: string) => void
}

function Day({ label, value, set }: DayProps): JSX.Element {
  return (
    <TextInput
      type="date"
      size="sm"
      label={label}
      value={value}
      onChange={({ currentTarget }) => currentTarget.value !== '' && set(currentTarget.value)}
    />
  )
}
