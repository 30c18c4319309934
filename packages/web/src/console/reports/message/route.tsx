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
  const { ip, at, delay, trust } = hop
  return (
    <>
      <Origin hop={hop} />
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

function Origin({ hop: { from, ip, protocol } }: { readonly hop: Hop }): JSX.Element {
  const words = useWords(wayWords)
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {from !== undefined && <Named say={words.calledItself} name={from} />}
      {from !== undefined && ip !== undefined && ' · '}
      {ip !== undefined && <Named say={words.seenAs} name={ip} />}
      {protocol !== undefined && (
        <>
          {' · '}
          <bdi dir="ltr">{protocol}</bdi>
        </>
      )}
    </Text>
  )
}

interface NamedProps {
  readonly say: (name: string) => string
  /** As the mail has it: it may say anything. */
  readonly name: string
}

/** A sentence of ours with a name of theirs in it, which turns nothing around itself. */
function Named({ say, name }: NamedProps): JSX.Element {
  const [before, after] = say(PLACE).split(PLACE)
  return (
    <>
      {before}
      <bdi dir="ltr">
        <Inert text={name} />
      </bdi>
      {after}
    </>
  )
}

const PLACE = '\u0000'

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
