import { Table } from '@mantine/core'
import type { JSX, ReactNode } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useGatewayNames } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import { Section } from '../reports/section.tsx'
import type { Held } from './queries.ts'
import { quarantineWords } from './words.ts'

/** What else a gateway told of a held message. */
export function HeldFacts({ held }: { readonly held: Held }): JSX.Element {
  const words = useWords(quarantineWords)
  const rows = useRows(held)
  return (
    <Section title={words.facts}>
      <Table>
        <Table.Tbody>
          {rows.map(([name, value]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" w="min(12rem, 38vw)">
                {name}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}

function useRows(held: Held): readonly (readonly [string, ReactNode])[] {
  const words = useWords(quarantineWords)
  const nameOf = useGatewayNames()
  const { moment } = useTimes()
  const { facts } = held
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.gateway, <bdi key="gateway">{nameOf(held.gateway)}</bdi>],
    [words.rule, <bdi key="rule">{facts.rule}</bdi>],
    [words.probability, plain(`${Math.round(facts.probability * 100)} %`)],
    [words.since, moment(held.since)],
    [words.expires, moment(held.expires)],
    [words.deadline, facts.deadline && moment(facts.deadline)],
    [words.recipients, words.recipientsOf(facts.recipients, facts.releasedTo)],
    [words.domains, plain(facts.domains.join(', '))],
    [words.arrivals, facts.arrivals.toLocaleString('en')],
    [words.said, words.saidOf(facts.reports['false-alarm'], facts.reports.fraud)],
    [words.client, plain(facts.client)],
    [words.dmarc, plain(facts.dmarc)],
    [words.size, plain(`${facts.bytes.toLocaleString('en')} B`)],
    [words.hash, plain(held.content)],
  ]
  return rows.filter(([, value]) => value !== undefined)
}

function plain(text: string | undefined): ReactNode {
  return text === undefined ? undefined : (
    <bdi dir="ltr" className="value">
      {text}
    </bdi>
  )
}
