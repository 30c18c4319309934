import { Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useWords } from '../language.tsx'
import type { History } from './types.ts'
import { indicatorWords } from './words.ts'

const [WIDTH, HEIGHT] = [600, 120]

/** Reports that had it, step by step: drawn, and as a table for who reads it. */
export function Over({ history: { step, times } }: { readonly history: History }): JSX.Element {
  const words = useWords(indicatorWords)
  const { day, moment } = useTimes()
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return <Text size="sm">{words.noReports}</Text>
  const count = Math.round((last.from - first.from) / step) + 1
  const most = Math.max(...times.map(({ reports }) => reports))
  const wide = Math.min(30, WIDTH / count)
  const written = step < 86_400_000 ? moment : day
  return (
    <>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 22}`}
        className="curve wide"
        role="img"
        aria-label={`${words.over}: ${day(first.from)} – ${day(last.from)}`}
        direction="ltr"
      >
        <path d={`M0,${HEIGHT} H${WIDTH}`} className="axis" />
        {times.map(({ from, reports }) => {
          const tall = Math.max(2, (reports / most) * HEIGHT)
          const x = ((from - first.from) / step) * wide
          return (
            <rect
              key={from}
              x={x}
              y={HEIGHT - tall}
              width={wide * 0.85}
              height={tall}
              className="bar"
            />
          )
        })}
        <text x={0} y={HEIGHT + 18}>
          {`\u2068${day(first.from)}\u2069`}
        </text>
        <text x={WIDTH} y={HEIGHT + 18} textAnchor="end">
          {`\u2068${day(last.from)}\u2069`}
        </text>
      </svg>
      <Numbers times={times} written={written} />
    </>
  )
}

interface NumbersProps extends Pick<History, 'times'> {
  readonly written: (time: number) => string
}

function Numbers({ times, written }: NumbersProps): JSX.Element {
  const words = useWords(indicatorWords)
  return (
    <details>
      <summary>{words.table}</summary>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.from}</Table.Th>
            <Table.Th ta="end">{words.reports}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {times.map(({ from, reports }) => (
            <Table.Tr key={from}>
              <Table.Td>{written(from)}</Table.Td>
              <Table.Td ta="end">{reports}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
