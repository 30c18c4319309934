import { Table, Text } from '@mantine/core'
import type { JSX } from 'react'
import { VerdictBadge } from '../campaigns/badges.tsx'
import { useTimes } from '../campaigns/people.ts'
import type { Verdict } from '../campaigns/types.ts'
import { CheckName } from '../checks/check-name.tsx'
import { useGatewayNames } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import type { Sample } from './queries.ts'
import { rehearsalWords } from './words.ts'

/** Would-be-stopped messages that look genuine. */
export function Samples({ samples }: { readonly samples: readonly Sample[] }): JSX.Element {
  const words = useWords(rehearsalWords)
  if (samples.length === 0) return <Text>{words.noSamples}</Text>
  const heads = [
    words.time,
    words.verdict,
    words.why,
    words.rule,
    words.found,
    words.gateway,
    words.id,
  ]
  return (
    <>
      <Text size="sm" mb="sm">
        {words.samplesHint}
      </Text>
      <Table.ScrollContainer
        minWidth={860}
        mah={600}
        scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {samples.map((sample) => (
              <SampleRow key={`${sample.gateway} ${sample.id}`} sample={sample} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function SampleRow({ sample }: { readonly sample: Sample }): JSX.Element {
  const words = useWords(rehearsalWords)
  const nameOf = useGatewayNames()
  const { moment } = useTimes()
  const { time, verdict, probability, because, rules, findings, gateway, id } = sample
  return (
    <Table.Tr>
      <Table.Td>{moment(time)}</Table.Td>
      <Table.Td>
        <VerdictBadge verdict={verdict as Verdict} />{' '}
        <bdi dir="ltr">{Math.round(probability * 100)}&nbsp;%</bdi>
      </Table.Td>
      <Table.Td>{because.map((one) => words.because[one]).join(' · ')}</Table.Td>
      <Table.Td>
        <bdi>{rules.join(', ')}</bdi>
      </Table.Td>
      <Table.Td>{findings[0] && <CheckName id={findings[0].id} />}</Table.Td>
      <Table.Td>
        <bdi>{nameOf(gateway)}</bdi>
      </Table.Td>
      <Table.Td>
        <bdi dir="ltr" className="value">
          {id}
        </bdi>
      </Table.Td>
    </Table.Tr>
  )
}
