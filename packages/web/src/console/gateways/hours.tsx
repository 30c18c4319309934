import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { Table, Text, VisuallyHidden } from '@mantine/core'
import type { JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useLanguage, useWords } from '../language.tsx'
import type { Hour } from './queries.ts'
import { gatewayWords } from './words.ts'

/** Worst first, as they stand on each other. */
const VERDICTS = ['fraud', 'suspicious', 'unwanted', 'none', 'clear', 'verified'] as const
const COLOURS = {
  fraud: 'red.7',
  suspicious: 'orange.6',
  unwanted: 'violet.6',
  none: 'gray.5',
  clear: 'blue.5',
  verified: 'green.6',
} as const

/** Throughput hour by hour, by verdict: drawn, and as a table for who listens. */
export function Hours({ hours }: { readonly hours: readonly Hour[] }): JSX.Element {
  const words = useWords(gatewayWords)
  const { language } = useLanguage()
  const { clock } = useTimes()
  const all = hours.reduce((sum, { messages }) => sum + messages, 0)
  const series = VERDICTS.filter((verdict) => hours.some(({ verdicts }) => verdicts[verdict]))
  const nameOf = (verdict: string): string => words.verdicts[verdict] ?? verdict
  return (
    <>
      <Text size="sm" mb="sm">
        {words.lastDayHint(all)}
      </Text>
      {all > 0 && (
        <div aria-hidden="true" dir="ltr">
          <BarChart
            h={220}
            type="stacked"
            withLegend
            data={hours.map(({ from, verdicts }) => ({ from: clock(from), ...verdicts }))}
            dataKey="from"
            series={series.map((name) => ({ name, label: nameOf(name), color: COLOURS[name] }))}
            barChartProps={{ accessibilityLayer: false }}
            yAxisProps={{ allowDecimals: false }}
            barProps={{ isAnimationActive: false }}
            lang={language}
          />
        </div>
      )}
      <HourTable hours={hours} series={series} />
    </>
  )
}

function HourTable({
  hours,
  series,
}: {
  readonly hours: readonly Hour[]
  readonly series: readonly string[]
}): JSX.Element {
  const words = useWords(gatewayWords)
  const { clock } = useTimes()
  return (
    <VisuallyHidden>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.hour}</Table.Th>
            <Table.Th scope="col">{words.messages}</Table.Th>
            {series.map((verdict) => (
              <Table.Th key={verdict} scope="col">
                {words.verdicts[verdict] ?? verdict}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hours.map(({ from, messages, verdicts }) => (
            <Table.Tr key={from}>
              <Table.Th scope="row">{clock(from)}</Table.Th>
              <Table.Td>{messages}</Table.Td>
              {series.map((verdict) => (
                <Table.Td key={verdict}>{verdicts[verdict] ?? 0}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </VisuallyHidden>
  )
}
