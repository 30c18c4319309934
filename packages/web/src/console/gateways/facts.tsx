import { Paper, SimpleGrid, Text } from '@mantine/core'
import type { JSX, ReactNode } from 'react'
import { useTimes } from '../campaigns/people.ts'
import { useWords } from '../language.tsx'
import { Lag } from './marks.tsx'
import type { GatewayNow } from './queries.ts'
import { gatewayWords } from './words.ts'

interface FactsProps {
  readonly gateway: GatewayNow
  /** By the desk's clock. */
  readonly now: number
}

/** What a gateway told of itself last. */
export function Facts({ gateway, now }: FactsProps): JSX.Element {
  const words = useWords(gatewayWords)
  const facts = useFacts({ gateway, now })
  return (
    <Paper withBorder p="md" component="section" aria-label={words.state}>
      <SimpleGrid component="dl" cols={{ base: 1, xs: 2, md: 4 }} m={0}>
        {facts.map(([name, value, more]) => (
          <div key={name}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" m={0} fw={600}>
              {value}
            </Text>
            {more !== undefined && (
              <Text component="dd" m={0} size="sm">
                {more}
              </Text>
            )}
          </div>
        ))}
      </SimpleGrid>
    </Paper>
  )
}

type Fact = readonly [name: string, value: ReactNode, more?: string | undefined]

function useFacts({ gateway, now }: FactsProps): readonly Fact[] {
  const words = useWords(gatewayWords)
  const { ago, moment } = useTimes()
  const { heard, health, held, waiting } = gateway
  const first: readonly Fact[] = [
    [words.heard, heard === null ? words.never : ago(heard, now)],
    [words.held, held.toLocaleString('en')],
    [words.waiting, waiting.toLocaleString('en')],
  ]
  if (!health) return first
  const { protection, latency, freeBytes } = health
  return [
    ...first,
    [words.protection, <Lag key="lag" gateway={gateway} />, protectionLine(protection, words)],
    [words.policy, <code key="policy">{health.policy}</code>],
    [words.behind, health.behind.toLocaleString('en')],
    ...(latency ? [latencyFact(latency, words)] : []),
    [words.judging, `${health.running} · ${health.waiting}`],
    [words.workers, health.workers],
    ...(freeBytes === undefined ? [] : [[words.free, gigabytes(freeBytes)] as const]),
    [words.orders, health.orders ? words.takesOrders : words.noOrders],
    [words.version, health.version],
    [words.started, moment(health.started)],
  ]
}

type Words = (typeof gatewayWords)['en']
type Health = NonNullable<GatewayNow['health']>

function protectionLine(protection: Health['protection'], words: Words): string | undefined {
  if (!protection) return undefined
  const { entries, age } = protection
  const count = words.entries(entries)
  return age === undefined ? count : `${count}, ${words.age(Math.round(age / 1000))}`
}

function latencyFact(latency: NonNullable<Health['latency']>, words: Words): Fact {
  const { median, p95, p99, messages } = latency
  const value = (
    <bdi key="latency" dir="ltr">
      {milliseconds(median)} · p95 {milliseconds(p95)} · p99 {milliseconds(p99)}
    </bdi>
  )
  return [words.latency, value, `${words.median} · ${words.latencyOf(messages)}`]
}

function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 1000).toLocaleString('en')} ms`
}

function gigabytes(bytes: number): JSX.Element {
  return <bdi dir="ltr">{(bytes / 1e9).toFixed(1)} GB</bdi>
}
