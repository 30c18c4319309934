import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { JSX } from 'react'
import { useLanguage, useWords } from '../../language.tsx'
import type { Preview, Reason } from '../types.ts'
import { messageWords } from './words.ts'

/** What the engine noticed, the weightiest first; each number stands in the message at the words it rests on. */
export function Reasons({ preview }: { readonly preview: Preview }): JSX.Element {
  const words = useWords(messageWords)
  const { language } = useLanguage()
  const { reasons, headline } = preview
  const [isWhole, whole] = useDisclosure(false)
  const shown = isWhole ? reasons : reasons.slice(0, FIRST)
  return (
    <>
      <Text fw={600} mb="xs">
        {headline[language]}
      </Text>
      {reasons.length === 0 && <Text>{words.noReasons}</Text>}
      <ol className="reasons">
        {shown.map((reason, place) => (
          // One check may notice several things: their order is what tells them apart.
          <li key={place}>
            <Told reason={reason} number={place + 1} />
          </li>
        ))}
      </ol>
      {!isWhole && reasons.length > FIRST && (
        <Button size="compact-sm" variant="default" onClick={whole.open}>
          {words.moreReasons(reasons.length - FIRST)}
        </Button>
      )}
    </>
  )
}

/** The weightiest tell most. */
const FIRST = 6

const COLOURS: Readonly<Record<string, string>> = {
  contradicted: 'red',
  supported: 'green',
  unknown: 'gray',
}

function Told({
  reason: { outcome, weight, title, text, spans, sources },
  number,
}: {
  readonly reason: Reason
  readonly number: number
}): JSX.Element {
  const words = useWords(messageWords)
  const { language } = useLanguage()
  return (
    <>
      <strong>{title[language]}</strong>
      <div>
        <span className={`mark mark-${COLOURS[outcome] ?? 'gray'}`}>
          {words.outcomes[outcome] ?? outcome}
        </span>{' '}
        <Text span size="xs" c="dimmed">
          {words.weight} <bdi dir="ltr">{`${weight > 0 ? '+' : ''}${weight.toFixed(1)}`}</bdi>
        </Text>
      </div>
      <Text size="sm">{text[language]}</Text>
      {spans.length > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => showPlaces(number)}>
          {words.rests(spans.length)}
        </Button>
      )}
      {sources.length > 0 && (
        <Text size="xs" c="dimmed">
          {words.sources}: <bdi>{sources.map((source) => source.title).join(', ')}</bdi>
        </Text>
      )}
    </>
  )
}

/** Goes to the first place that a reason rests on, and tells all of them from the others. */
function showPlaces(number: number): void {
  const places = [...document.querySelectorAll<HTMLElement>('mark.reason')]
  const own = places.filter(({ dataset }) => dataset['reasons']?.split(' ').includes(`${number}`))
  for (const place of places) place.toggleAttribute('data-shown', own.includes(place))
  const [first] = own
  if (first === undefined) return
  first.tabIndex = -1
  first.focus({ preventScroll: true })
  first.scrollIntoView({ block: 'center' })
}
