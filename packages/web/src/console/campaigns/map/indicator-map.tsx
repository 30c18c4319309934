import { Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { Fetched } from '../../frame/fetched.tsx'
import { useWords } from '../../language.tsx'
import { Section } from '../page/section.tsx'
import type { IndicatorMap } from '../types.ts'
import { Drawn } from './drawn.tsx'
import { hangingsOf } from './hangings.ts'
import { Listed } from './listed.tsx'
import './map.css'
import { mapWords } from './words.ts'

/** Which indicators of a campaign hang on which: drawn, and as a list for who reads it; on a phone as a list alone. */
export function MapOfIndicators({ campaign }: { readonly campaign: string }): JSX.Element {
  const words = useWords(mapWords)
  const query = useQuery({
    queryKey: ['campaign', campaign, 'indicator-map'],
    queryFn: () =>
      dataOf(api.GET('/campaigns/{id}/indicator-map', { params: { path: { id: campaign } } })),
  })
  return (
    <Section title={words.title}>
      <Fetched query={query}>{(map) => <Shown map={map} />}</Fetched>
    </Section>
  )
}

function Shown({ map }: { readonly map: IndicatorMap }): JSX.Element {
  const words = useWords(mapWords)
  const hangings = useMemo(() => hangingsOf(map), [map])
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  if (map.items.length === 0) return <Text size="sm">{words.nothing}</Text>
  return (
    <>
      <Text size="xs" c="dimmed" mb="xs">
        {words.hint(map.messages.toLocaleString('en'))}
      </Text>
      {isNarrow ? <Listed of={hangings} /> : <Drawn of={hangings} />}
      {!isNarrow && (
        <details>
          <summary>{words.list}</summary>
          <Listed of={hangings} />
        </details>
      )}
    </>
  )
}
