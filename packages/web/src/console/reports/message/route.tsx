import { Text, Timeline } from '@mantine/core'
import type { JSX } from 'react'
import { useTimes } from '../../campaigns/people.ts'
import { useWords } from '../../language.tsx'
import type { Hop } from '../types.ts'
import { Inert } from './inert.tsx'
import { wayWords, type WayWords } from './way-words.ts'

/** How the mail came, machine by machine, the first on top; what may be made up is said to be. */
export function Route({ route }: { readonly route: readonly Hop[] }): JSX.Element {
  const words = useWords(wayWords)
  if (route.length === 0) return <Text>{words.noRoute}</Text>
  const first = route.findIndex(({ trust }) => trust === 'receiver')
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {words.routeHint}
      </Text>
      <Timeline active={route.length} bulletSize={18} lineWidth={2}>
        {route.map((hop, place) => (
          <Timeline.Item
            key={place}
            color={hop.trust === 'receiver' ? 'tasdeeq' : 'orange'}
            lineVariant={hop.trust === 'receiver' ? 'solid' : 'dashed'}
            title={
              <bdi dir="ltr">{hop.by === undefined ? words.unnamed : <Inert text={hop.by} />}</bdi>
            }
          >
            <HopLines hop={hop} isHandover={place === first} />
          </Timeline.Item>
        ))}
      </Timeline>
    </>
  )
}

function HopLines({
  hop,
  isHandover,
}: {
  readonly hop: Hop
  readonly isHandover: boolean
}): JSX.Element {
  const words = useWords(wayWords)
  const { moment } = useTimes()
  const { from, ip, protocol, at, delay, trust } = hop
  const origin = [from && words.calledItself(from), ip && words.seenAs(ip)].filter(Boolean)
  return (
    <>
      <Text size="sm" dir="auto">
        <Inert text={origin.join(' · ')} />
        {protocol !== undefined && <bdi dir="ltr"> · {protocol}</bdi>}
      </Text>
      <Text size="sm" c="dimmed">
        {at !== undefined && moment(at)}
        {delay !== undefined && ` · ${delayIn(words, delay)}`}
      </Text>
      <span className={`mark mark-${trust === 'receiver' ? 'green' : 'orange'}`}>
        {words[trust]}
      </span>
      {isHandover && ip !== undefined && <Text size="sm">{words.handed}</Text>}
    </>
  )
}

function delayIn(words: WayWords, delay: number): string {
  const seconds = Math.round(Math.abs(delay) / 1000)
  const said =
    seconds < 120
      ? words.seconds(seconds)
      : seconds < 7200
        ? words.minutes(Math.round(seconds / 60))
        : words.hours(Math.round(seconds / 3600))
  return delay < 0 ? words.backwards(said) : words.took(said)
}
