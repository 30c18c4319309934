import { Table } from '@mantine/core'
import type { JSX } from 'react'
import { VerdictBadge } from '../../campaigns/badges.tsx'
import { CheckName } from '../../checks/check-name.tsx'
import { useWords } from '../../language.tsx'
import type { Effect } from '../types.ts'
import { directionOf, isAlarm } from './direction.ts'
import { reviewWords } from './words.ts'

/** From which verdict to which, and how often: alarms first. */
export function VerdictsTable({ verdicts }: Pick<Effect, 'verdicts'>): JSX.Element | null {
  const words = useWords(reviewWords)
  if (verdicts.length === 0) return null
  const sorted = verdicts.toSorted(
    (one, other) => Number(isAlarm(other)) - Number(isAlarm(one)) || other.count - one.count,
  )
  return (
    <Table verticalSpacing={4} horizontalSpacing={6} aria-label={words.verdicts} captionSide="top">
      <Table.Caption>{words.verdicts}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.from}</Table.Th>
          <Table.Th>{words.to}</Table.Th>
          <Table.Th>{words.direction}</Table.Th>
          <Table.Th ta="end">{words.messages}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map((change) => (
          <Table.Tr key={`${change.from} ${change.to}`}>
            <Table.Td>
              <VerdictBadge verdict={change.from} />
            </Table.Td>
            <Table.Td>
              <VerdictBadge verdict={change.to} />
            </Table.Td>
            <Table.Td>{words[directionOf(change.from, change.to)]}</Table.Td>
            <Table.Td ta="end">{change.count.toLocaleString('en')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Which checks speak that did not, and which no longer do. */
export function FindingsTable({ findings }: Pick<Effect, 'findings'>): JSX.Element | null {
  const words = useWords(reviewWords)
  if (findings.length === 0) return null
  return (
    <Table verticalSpacing={4} horizontalSpacing={6} aria-label={words.findings} captionSide="top">
      <Table.Caption>{words.findings}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.finding}</Table.Th>
          <Table.Th ta="end">{words.comes}</Table.Th>
          <Table.Th ta="end">{words.goes}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {findings.map(({ id, outcome, comes, goes }) => (
          <Table.Tr key={`${id} ${outcome}`}>
            <Table.Th scope="row" fw={400}>
              <CheckName id={id} /> · {words.outcomes[outcome] ?? outcome}
            </Table.Th>
            <Table.Td ta="end">{comes.toLocaleString('en')}</Table.Td>
            <Table.Td ta="end">{goes.toLocaleString('en')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
