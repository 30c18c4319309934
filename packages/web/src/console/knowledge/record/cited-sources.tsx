import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { fieldWords } from '../field-words.ts'
import { RecordLink } from '../record-link.tsx'
import type { Source } from '../types.ts'
import { recordWords } from './words.ts'

interface CitedSourcesProps {
  readonly sources: readonly Source[]
  /** Keys of those that are not in the register yet: they lead nowhere. */
  readonly isNew?: ReadonlySet<string>
  readonly title?: string
}

/** What it rests on. Addresses stand as text: nothing here leads out of the desk. */
export function CitedSources({ sources, isNew, title }: CitedSourcesProps): JSX.Element {
  const words = useWords(recordWords)
  return (
    <Section title={title ?? words.sources}>
      <ul className="record-list">
        {sources.map((source) => (
          <li key={source.key}>
            <OneSource source={source} isNew={isNew?.has(source.key) === true} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneSource({
  source: { key, title, url, tier },
  isNew,
}: {
  readonly source: Source
  readonly isNew: boolean
}): JSX.Element {
  const { choices } = useWords(fieldWords)
  const name = <bdi dir="auto">{title}</bdi>
  return (
    <>
      {isNew ? (
        name
      ) : (
        <RecordLink kind="source" id={key}>
          {name}
        </RecordLink>
      )}
      <Text size="xs" c="dimmed" component="div" className="provenance">
        {choices[tier] ?? tier}
        {url !== undefined && (
          <>
            {' · '}
            <bdi dir="ltr">{url}</bdi>
          </>
        )}
      </Text>
    </>
  )
}
