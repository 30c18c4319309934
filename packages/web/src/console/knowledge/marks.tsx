import { Group } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../language.tsx'
import type { ProposalState, Row } from './types.ts'
import { knowledgeWords } from './words.ts'

/** What the desk did to a record of the files, in short. */
export function RecordMarks({
  of: { origin, retired, waiting },
}: {
  readonly of: Pick<Row, 'origin' | 'retired' | 'waiting'>
}): JSX.Element | null {
  const words = useWords(knowledgeWords)
  if (origin === 'files' && waiting === 0) return null
  return (
    <Group gap={4}>
      {retired && <span className="mark mark-red">{words.retired}</span>}
      {!retired && origin === 'desk' && <span className="mark mark-blue">{words.changedHere}</span>}
      {waiting > 0 && <span className="mark mark-violet">{words.waiting(waiting)}</span>}
    </Group>
  )
}

const STATES: Readonly<Record<ProposalState, string>> = {
  proposed: 'violet',
  approved: 'green',
  refused: 'gray',
  withdrawn: 'gray',
  reverted: 'red',
}

export function ProposalStateBadge({ state }: { readonly state: ProposalState }): JSX.Element {
  const words = useWords(knowledgeWords)
  return <span className={`mark mark-${STATES[state]}`}>{words.states[state]}</span>
}
