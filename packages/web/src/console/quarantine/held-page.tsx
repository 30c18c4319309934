import '../campaigns/campaigns.css'
import { Alert, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { VerdictBadge } from '../campaigns/badges.tsx'
import { useMayAct } from '../campaigns/may-act.ts'
import { useNames, useTimes } from '../campaigns/people.ts'
import type { Verdict } from '../campaigns/types.ts'
import { Fetched } from '../frame/fetched.tsx'
import { useGateways } from '../gateways/queries.ts'
import { useWords } from '../language.tsx'
import { Section } from '../reports/section.tsx'
import { HeldFacts } from './held-facts.tsx'
import { OneOrder } from './one-order.tsx'
import { OrderState } from './order-state.tsx'
import { useHeld, type Held, type OneHeld, type Order } from './queries.ts'
import { Reasons } from './reasons.tsx'
import { quarantineWords } from './words.ts'

/** One held message: who sent it, why it is held, and what may be done with it. */
export function HeldPage(): JSX.Element {
  const { gateway = '', id = '' } = useParams({ strict: false })
  return <Fetched query={useHeld({ gateway, id })}>{(one) => <Whole one={one} />}</Fetched>
}

function Whole({ one: { held, orders } }: { readonly one: OneHeld }): JSX.Element {
  const words = useWords(quarantineWords)
  const mayAct = useMayAct()
  return (
    <Stack>
      <Group>
        <Title order={1} size="h2">
          <bdi>{held.subject === '' ? words.noSubject : held.subject}</bdi>
        </Title>
        <VerdictBadge verdict={held.verdict as Verdict} />
        <span className="mark mark-gray">{words.states[held.state]}</span>
      </Group>
      <Text>
        <bdi>{held.from.name}</bdi>{' '}
        <bdi dir="ltr" className="value">
          {held.from.address}
        </bdi>
      </Text>
      <Warnings held={held} />
      {mayAct && <OneOrder held={held} />}
      <Section title={words.orders}>
        <Orders orders={orders} />
      </Section>
      <Section title={words.reasons}>
        <Reasons findings={held.facts.findings} none={words.noReasons} />
      </Section>
      <HeldFacts held={held} />
    </Stack>
  )
}

function Warnings({ held }: { readonly held: Held }): JSX.Element | null {
  const words = useWords(quarantineWords)
  const { data } = useGateways()
  const gateway = data?.items.find(({ id }) => id === held.gateway)
  const said = [
    gateway && gateway.state !== 'here' ? words.awayGateway : undefined,
    gateway?.health?.orders === false ? words.refusesOrders : undefined,
    held.facts.unsure ? words.unsure : undefined,
  ].filter((one) => one !== undefined)
  if (said.length === 0) return null
  return (
    <Alert color="orange" variant="light" role="status">
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </Alert>
  )
}

function Orders({ orders }: { readonly orders: readonly Order[] }): JSX.Element {
  const words = useWords(quarantineWords)
  const names = useNames()
  const { moment } = useTimes()
  if (orders.length === 0) return <Text>{words.noOrders}</Text>
  return (
    <Table>
      <Table.Tbody>
        {orders.map((order) => (
          <Table.Tr key={order.id}>
            <Table.Th scope="row">{words.deeds[order.does]}</Table.Th>
            <Table.Td>
              <OrderState order={order} />
            </Table.Td>
            <Table.Td>
              <bdi>{order.reason}</bdi>
            </Table.Td>
            <Table.Td>{words.by(names(order.by), moment(order.given))}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
