import { Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import type { WholeRecord } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { Referred } from './referred.tsx'
import { recordWords } from './words.ts'

interface BesideProps {
  readonly of: WholeRecord
}

/** Facts whose sources were read too long ago. */
export function Overdue({ of: { overdue } }: BesideProps): JSX.Element | null {
  const words = useWords(recordWords)
  if (overdue.length === 0) return null
  return (
    <Section title={words.overdue}>
      <ul className="record-list">
        {overdue.map(({ kind, fact, days }) => (
          <li key={`${kind} ${fact}`}>
            <bdi dir="auto">{fact}</bdi>{' '}
            <Text span size="xs" c="dimmed">
              {words.overdueBy(days)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** More than this many name a source of everything. */
const MOST = 30

/** Who would be left pointing at nothing, were it gone. */
export function UsedBy({ of: { usedBy } }: BesideProps): JSX.Element | null {
  const words = useWords(recordWords)
  const { one } = useWords(knowledgeWords)
  if (usedBy.length === 0) return null
  return (
    <Section title={words.usedBy}>
      <ul className="record-list">
        {usedBy.slice(0, MOST).map(({ kind, id }) => (
          <li key={`${kind} ${id}`}>
            <Referred kind={kind} id={id} />{' '}
            <Text span size="xs" c="dimmed">
              {one[kind]}
            </Text>
          </li>
        ))}
      </ul>
      {usedBy.length > MOST && <Text size="sm">{words.moreUsers(usedBy.length - MOST)}</Text>}
    </Section>
  )
}
