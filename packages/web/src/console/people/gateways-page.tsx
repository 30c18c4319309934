import { useTimes } from '../campaigns/people.ts'
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { JSX } from 'react'
import { Fetched } from '../frame/fetched.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { AddGateway } from './add-gateway.tsx'
import { GatewayEnds } from './gateway-ends.tsx'
import { useGateways, type Gateway } from './queries.ts'
import { peopleWords } from './words.ts'

/** Which gateways may talk to this desk. */
export function GatewaysPage(): JSX.Element {
  const words = useWords(peopleWords)
  const { role } = useSignedIn()
  const gateways = useGateways()
  const [isAdding, adding] = useDisclosure(false)
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {words.gateways}
        </Title>
        {role === 'admin' && <Button onClick={adding.open}>{words.addGateway}</Button>}
      </Group>
      <Text>{words.gatewaysWhat}</Text>
      <Fetched query={gateways}>
        {(all) => (
          <Table.ScrollContainer minWidth={320}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.name}</Table.Th>
                  <Table.Th visibleFrom="sm">{words.clearance}</Table.Th>
                  <Table.Th visibleFrom="sm">{words.registered}</Table.Th>
                  <Table.Th>{words.key}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {all.map((gateway) => (
                  <Row key={gateway.id} gateway={gateway} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Fetched>
      {role === 'admin' && <AddGateway isOpen={isAdding} onClose={adding.close} />}
    </Stack>
  )
}

function Row({ gateway }: { readonly gateway: Gateway }): JSX.Element {
  const words = useWords(peopleWords)
  const { day } = useTimes()
  const { role } = useSignedIn()
  const { name, clearance, registered, removed } = gateway
  const tlp = <bdi dir="ltr">TLP:{clearance.toUpperCase()}</bdi>
  return (
    <Table.Tr>
      <Table.Td>
        <bdi>{name}</bdi>
        <Text size="sm" c="dimmed" hiddenFrom="sm">
          {tlp} · {day(registered)}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{tlp}</Table.Td>
      <Table.Td visibleFrom="sm">{day(registered)}</Table.Td>
      <Table.Td>
        {removed !== null && words.removed(day(removed))}
        {removed === null && (role === 'admin' ? <GatewayEnds gateway={gateway} /> : words.opens)}
      </Table.Td>
    </Table.Tr>
  )
}
