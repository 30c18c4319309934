import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { useNames, useTimes } from '../../campaigns/people.ts'
import { useWords } from '../../language.tsx'
import { Section } from '../../reports/section.tsx'
import { ProposalStateBadge } from '../marks.tsx'
import type { Proposal, WholeRecord } from '../types.ts'
import { knowledgeWords } from '../words.ts'
import { recordWords } from './words.ts'

/** What was proposed of a record, by whom and why, the newest first, and what became of it. */
export function History({ of: { proposals } }: { readonly of: WholeRecord }): JSX.Element {
  const words = useWords(recordWords)
  return (
    <Section title={words.history}>
      {proposals.length === 0 && <Text size="sm">{words.noHistory}</Text>}
      <ol className="record-list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Told proposal={proposal} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Told({ proposal }: { readonly proposal: Proposal }): JSX.Element {
  const { actions } = useWords(knowledgeWords)
  const say = useProposalSummary()
  return (
    <>
      <Link to={`/knowledge/proposals/${proposal.id}`} className="in-words">
        {actions[proposal.action]}
      </Link>{' '}
      <ProposalStateBadge state={proposal.state} />
      <Text size="sm" className="quoted" dir="auto">
        {proposal.reason}
      </Text>
      <Text size="xs" c="dimmed" component="div">
        {say(proposal).map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </Text>
    </>
  )
}

/** Who did what to a proposal, and when. */
export function useProposalSummary(): (proposal: Proposal) => readonly string[] {
  const words = useWords(recordWords)
  const names = useNames()
  const { moment } = useTimes()
  return ({ state, proposedBy, proposed, settledBy, settled }) => [
    words.proposedBy(isolated(names(proposedBy)), moment(proposed)),
    ...(state === 'proposed' || settled === null
      ? []
      : [words.settled[state](isolated(names(settledBy)), moment(settled))]),
  ]
}

/** A name in whatever script does not turn the sentence around it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
