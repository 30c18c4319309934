import { Anchor, Stack, Table, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { Fetched } from '../frame/fetched.tsx'
import { useWords } from '../language.tsx'
import { GatewayState, Lag, Mode } from './marks.tsx'
import { useGateways, type AllGateways, type GatewayNow } from './queries.ts'
import { gatewayWords } from './words.ts'

/** Every gateway that is in use, and how it is. */
export function GatewaysNowPage(): JSX.Element {
  const words = useWords(gatewayWords)
  return (
    <Stack>
      <Title order={1} size="h2">
        {words.gateways}
      </Title>
      <Fetched query={useGateways()}>{(all) => <GatewayTable all={all} />}</Fetched>
    </Stack>
  )
}

function GatewayTable({ all: { items, now } }: { readonly all: AllGateways }): JSX.Element {
  const words = useWords(gatewayWords)
  if (items.length === 0) return <Text role="status">{words.none}</Text>
  const heads = [
    words.name,
    words.state,
    words.heard,
    words.mode,
    words.protection,
    words.held,
    words.waiting,
  ]
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table highlightOnHover>
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
          {items.map((gateway) => (
            <GatewayRow key={gateway.id} gateway={gateway} now={now} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function GatewayRow({
  gateway,
  now,
}: {
  readonly gateway: GatewayNow
  readonly now: number
}): JSX.Element {
  const words = useWords(gatewayWords)
  const { ago } = useTimes()
  const { id, name, state, heard, health, held, waiting } = gateway
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} to={`/gateways/${id}`} c="inherit" fw={600}>
          <bdi>{name}</bdi>
        </Anchor>
      </Table.Th>
      <Table.Td>
        <GatewayState state={state} />
      </Table.Td>
      <Table.Td>{heard === null ? words.never : ago(heard, now)}</Table.Td>
      <Table.Td>
        <Mode health={health} />
      </Table.Td>
      <Table.Td>{health && <Lag gateway={gateway} />}</Table.Td>
      <Table.Td>{held.toLocaleString('en')}</Table.Td>
      <Table.Td>{waiting.toLocaleString('en')}</Table.Td>
    </Table.Tr>
  )
}
