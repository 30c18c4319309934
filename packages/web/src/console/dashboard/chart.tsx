import { AreaChart, BarChart, LineChart } from '@mantine/charts'
import { Button, Group, Table, Text } from '@mantine/core'
import { useRef, useState, type JSX, type RefObject } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { save } from '../frame/save.ts'
import { useWords } from '../language.tsx'
import { Section } from '../reports/section.tsx'
import { csvOf } from './csv.ts'
import { pngOf, svgOf } from './picture.ts'
import type { Row } from './rows.ts'
import { useNear } from './near.ts'
import { dashboardWords } from './words.ts'

export interface Drawn {
  readonly kind: 'area' | 'bar' | 'line' | 'stack'
  /** In the name of its files. */
  readonly name: string
  readonly title: string
  readonly what?: string
  readonly rows: readonly Row[]
  readonly series: readonly { readonly name: string; readonly label: string }[]
}

/** One chart, the same as a table, and both to take along. */
export function Chart(drawn: Drawn): JSX.Element {
  const words = useWords(dashboardWords)
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const [isOpen, setOpen] = useState(false)
  const { title, what, rows, series } = drawn
  // A time may be as short as none; a count of none is nothing.
  const least = drawn.kind === 'line' ? 0 : 1
  const isEmpty = !rows.some((row) => series.some(({ name }) => (row[name] ?? -1) >= least))
  return (
    <Section title={title}>
      {what !== undefined && (
        <Text size="sm" c="dimmed" mb="xs">
          {what}
        </Text>
      )}
      {isEmpty ? (
        <Text size="sm">{words.nothing}</Text>
      ) : (
        <>
          <div
            ref={place}
            className="chart"
            role="img"
            aria-label={words.overTime(title)}
            dir="ltr"
          >
            {isNear && <Picture {...drawn} />}
          </div>
          <Saving drawn={drawn} place={place} />
          <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
            <summary>{words.table}</summary>
            {isOpen && <Numbers {...drawn} />}
          </details>
        </>
      )}
    </Section>
  )
}

/** Told apart also by those who see few colours, in light and in dark. */
const COLOURS = [
  'tasdeeq.7',
  'orange.6',
  'blue.6',
  'grape.6',
  'yellow.5',
  'red.6',
  'cyan.5',
  'gray.6',
] as const

/** There at once: six charts that grow keep a slow machine busy for seconds. */
const STILL = { isAnimationActive: false }

function Picture({ kind, rows, series }: Drawn): JSX.Element {
  const { day } = useTimes()
  const data = rows.map(({ from, ...values }) => ({ ...values, day: `\u2068${day(from)}\u2069` }))
  const given = {
    h: 240,
    data,
    dataKey: 'day',
    series: series.map(({ name, label }, at) => ({
      name,
      label,
      color: COLOURS[at % COLOURS.length] ?? 'gray.6',
    })),
    withLegend: series.length > 1,
    tickLine: 'y' as const,
    xAxisProps: { minTickGap: 40 },
    yAxisProps: { width: 56, allowDecimals: kind === 'line' },
    accessibilityLayer: false,
  }
  if (kind === 'line')
    return <LineChart {...given} connectNulls withDots curveType="linear" lineProps={STILL} />
  if (kind === 'area')
    return <AreaChart {...given} curveType="linear" withDots={false} areaProps={STILL} />
  return <BarChart {...given} type={kind === 'stack' ? 'stacked' : 'default'} barProps={STILL} />
}

interface SavingProps {
  readonly drawn: Drawn
  readonly place: RefObject<HTMLDivElement | null>
}

function Saving({ drawn, place }: SavingProps): JSX.Element {
  const words = useWords(dashboardWords)
  const svg = async (): Promise<string | undefined> =>
    place.current ? await svgOf(place.current) : undefined
  const name = `tasdeeq-${drawn.name}`
  const kinds = {
    SVG: async () => {
      const text = await svg()
      if (text !== undefined) save(`${name}.svg`, new Blob([text], { type: 'image/svg+xml' }))
    },
    PNG: async () => {
      const text = await svg()
      if (text !== undefined) save(`${name}.png`, await pngOf(text))
    },
    CSV: () => save(`${name}.csv`, new Blob([tableOf(drawn)], { type: 'text/csv;charset=utf-8' })),
  }
  return (
    <Group gap="xs" my="xs" role="group" aria-label={`${words.save}: ${drawn.title}`}>
      {Object.entries(kinds).map(([kind, run]) => (
        <Button
          key={kind}
          size="compact-xs"
          variant="default"
          aria-label={`${words.save} ${kind}: ${drawn.title}`}
          onClick={() => void run()}
        >
          {kind}
        </Button>
      ))}
    </Group>
  )
}

function tableOf({ rows, series }: Drawn): string {
  return csvOf([
    ['from', ...series.map(({ label }) => label)],
    ...rows.map((row) => [
      new Date(row.from).toISOString().slice(0, 10),
      ...series.map(({ name }) => row[name] ?? ''),
    ]),
  ])
}

function Numbers({ rows, series, title }: Drawn): JSX.Element {
  const words = useWords(dashboardWords)
  const { day } = useTimes()
  return (
    <div className="numbers" tabIndex={0} role="group" aria-label={title}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.step}</Table.Th>
            {series.map(({ name, label }) => (
              <Table.Th key={name} ta="end">
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.from}>
              <Table.Th scope="row" fw={400}>
                {day(row.from)}
              </Table.Th>
              {series.map(({ name }) => (
                <Table.Td key={name} ta="end">
                  {row[name]?.toLocaleString('en') ?? words.none}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
