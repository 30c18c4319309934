import { Table } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import { Section } from '../reports/section.tsx'
import type { GatewayNow } from './queries.ts'
import { gatewayWords } from './words.ts'

interface ListenersProps {
  readonly listeners: NonNullable<GatewayNow['health']>['listeners']
}

/** Where a gateway takes mail. */
export function Listeners({ listeners }: ListenersProps): JSX.Element {
  const words = useWords(gatewayWords)
  return (
    <Section title={words.listeners}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.listener}</Table.Th>
            <Table.Th scope="col">{words.address}</Table.Th>
            <Table.Th scope="col">{words.connections}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {listeners.map(({ name, address, connections }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                <bdi>{name}</bdi>
              </Table.Th>
              <Table.Td>
                <bdi dir="ltr" className="value">
                  {address}
                </bdi>
              </Table.Td>
              <Table.Td>{connections.toLocaleString('en')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
