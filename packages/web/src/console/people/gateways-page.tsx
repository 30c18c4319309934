import { useTimes } from '../campaigns/people.ts'
import { Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, dataOf } from '../api/client.ts'
import { Fetched } from '../frame/fetched.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { AddGateway } from './add-gateway.tsx'
import { useGateways, type Gateway } from './queries.ts'
import { WithReason } from './with-reason.tsx'
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
          <Table.ScrollContainer minWidth={560}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{words.name}</Table.Th>
                  <Table.Th>{words.clearance}</Table.Th>
                  <Table.Th>{words.registered}</Table.Th>
                  {role === 'admin' && <Table.Th>{words.remove}</Table.Th>}
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
  const client = useQueryClient()
  const { role } = useSignedIn()
  const { id, name, clearance, registered, removed } = gateway
  const remove = async (reason: string): Promise<void> => {
    const asked = { params: { path: { id } }, body: { reason } }
    await dataOf(api.POST('/gateways/{id}/remove', asked))
    await client.invalidateQueries({ queryKey: ['gateways'] })
  }
  return (
    <Table.Tr>
      <Table.Td dir="auto">{name}</Table.Td>
      <Table.Td>
        <bdi dir="ltr">TLP:{clearance.toUpperCase()}</bdi>
      </Table.Td>
      <Table.Td>{day(registered)}</Table.Td>
      {role === 'admin' && (
        <Table.Td>
          {removed === null ? (
            <WithReason label={words.remove} what={words.removeGatewayWhat} act={remove} isGrave />
          ) : (
            words.removed(day(removed))
          )}
        </Table.Td>
      )}
    </Table.Tr>
  )
}
