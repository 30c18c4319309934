import { Alert, Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { CheckName } from '../checks/check-name.tsx'
import { useWords } from '../language.tsx'
import { messageWords } from './message/words.ts'
import { Section } from './section.tsx'
import type { WholeReport } from './types.ts'
import { reportWords } from './words.ts'

/** What was found in a message that is not shown: its checks by their names. */
export function FindingsAlone({
  report: { findings },
  isErased,
}: {
  readonly report: WholeReport
  readonly isErased: boolean
}): JSX.Element {
  const words = useWords(messageWords)
  const { erased } = useWords(reportWords)
  return (
    <Section title={words.reasons}>
      <Alert variant="light" color="gray" mb="sm">
        {isErased ? erased : words.auditor}
      </Alert>
      {findings.length === 0 && <Text>{words.noReasons}</Text>}
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
    </Section>
  )
}
