import { Alert, Anchor, Group, Stack, Title } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Fetched } from '../frame/fetched.tsx'
import { useSignedIn } from '../frame/session.ts'
import { useWords } from '../language.tsx'
import { Section } from '../reports/section.tsx'
import { Facts } from './facts.tsx'
import { Hours } from './hours.tsx'
import { Listeners } from './listeners.tsx'
import { GatewayState, Mode } from './marks.tsx'
import { useGateway, type GatewayNow, type OneGateway } from './queries.ts'
import { gatewayWords, type GatewayWords } from './words.ts'

/** One gateway: how it is, and what it decided in the last day. */
export function GatewayPage(): JSX.Element {
  const { id = '' } = useParams({ strict: false })
  return <Fetched query={useGateway(id)}>{(one) => <Whole one={one} />}</Fetched>
}

function Whole({ one: { gateway, hours, now } }: { readonly one: OneGateway }): JSX.Element {
  const words = useWords(gatewayWords)
  const { role } = useSignedIn()
  const { id, name, health, state } = gateway
  return (
    <Stack>
      <Group>
        <Title order={1} size="h2">
          <bdi>{name}</bdi>
        </Title>
        <GatewayState state={state} />
        <Mode health={health} />
      </Group>
      <Troubles gateway={gateway} />
      <Group>
        {role !== 'admin' && (
          <Anchor component={Link} to={`/quarantine?gateway=${id}`} underline="always">
            {words.seeHeld}
          </Anchor>
        )}
        <Anchor component={Link} to={`/rehearsal?gateway=${id}`} underline="always">
          {words.seeRehearsal}
        </Anchor>
      </Group>
      <Facts gateway={gateway} now={now} />
      <Section title={words.lastDay}>
        <Hours hours={hours} />
      </Section>
      {health && health.listeners.length > 0 && <Listeners listeners={health.listeners} />}
    </Stack>
  )
}

function Troubles({ gateway }: { readonly gateway: GatewayNow }): JSX.Element | null {
  const words = useWords(gatewayWords)
  const { health, state, removed } = gateway
  const said = [
    removed === null ? undefined : words.removed,
    { here: undefined, silent: words.silentHint, away: words.awayHint }[state],
    ...(health ? told(health, words) : []),
  ].filter((one) => one !== undefined)
  if (said.length === 0) return null
  return (
    <Alert color="orange" variant="light" title={words.troubles}>
      {said.map((one) => (
        <p key={one} dir="auto">
          {one}
        </p>
      ))}
    </Alert>
  )
}

/** What it tells of itself that is not as it should be. */
function told(
  { ok, orders, behindWhy, protection }: NonNullable<GatewayNow['health']>,
  words: GatewayWords,
): readonly (string | undefined)[] {
  return [
    ok ? undefined : words.full,
    behindWhy,
    protection?.lastError,
    orders ? undefined : `${words.noOrders}. ${words.noOrdersHint}`,
  ]
}
