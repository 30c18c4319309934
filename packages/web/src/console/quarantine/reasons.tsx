import { Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { CheckName } from '../checks/check-name.tsx'
import { useWords } from '../language.tsx'
import { messageWords } from '../reports/message/words.ts'
import type { Held } from './queries.ts'

/** What the checks found, by their names, weightiest first. */
export function Reasons({
  findings,
  none,
}: {
  readonly findings: Held['facts']['findings']
  readonly none: string
}): JSX.Element {
  const words = useWords(messageWords)
  if (findings.length === 0) return <Text>{none}</Text>
  return (
    <Table>
      <Table.Tbody>
        {findings.map(({ id, outcome, weight }, place) => (
          <Table.Tr key={place}>
            <Table.Th scope="row">
              <CheckName id={id} />
            </Table.Th>
            <Table.Td>{words.outcomes[outcome] ?? outcome}</Table.Td>
            <Table.Td ta="end">
              <bdi dir="ltr">{weight.toFixed(1)}</bdi>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
