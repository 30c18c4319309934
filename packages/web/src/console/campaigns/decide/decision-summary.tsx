import { Group, List, Text } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { DecisionBadge, OutcomeBadge } from '../badges.tsx'
import { useNames, useTimes } from '../people.ts'
import { useTextsAmong } from '../queries.ts'
import type { Decision } from '../types.ts'
import { EntryNamed } from './entry-named.tsx'
import { decideWords } from './words.ts'

/** Who proposed what, why, and what it blocks. */
export function DecisionSummary({ decision }: { readonly decision: Decision }): JSX.Element {
  const words = useWords(decideWords)
  const names = useNames()
  const { moment } = useTimes()
  const { entries, overrides, approvedBy } = decision
  const isListed = decision.state !== 'published' && entries.length > 0
  const texts = useTextsAmong(decision.campaign, isListed ? entries : [])
  // Isolated, so that a right-to-left name does not reorder the sentence.
  const named = (id: string): string => `\u2068${names(id)}\u2069`
  return (
    <div>
      <Group gap="xs" mb={4}>
        <OutcomeBadge outcome={decision.outcome} />
        <DecisionBadge state={decision.state} />
        <Text size="sm">
          {words.by(named(decision.proposedBy), moment(decision.proposed))}
          {approvedBy.length > 0 && `; ${words.approvedBy(approvedBy.map(named).join(', '))}`}
        </Text>
        {entries.length > 0 && <Text size="sm">{words.until(moment(decision.expires))}</Text>}
      </Group>
      <Text size="sm" className="quoted" dir="auto">
        {decision.reason}
      </Text>
      {isListed && (
        <List size="sm" mt="xs">
          {entries.map((entry) => (
            <List.Item key={entry.kind + entry.value}>
              <EntryNamed {...{ entry, texts }} />
            </List.Item>
          ))}
        </List>
      )}
      {overrides.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {words.overrides}
          </Text>
          <List size="sm">
            {overrides.map(({ value, list, reason }) => (
              <List.Item key={value + list}>
                <bdi dir="ltr">{value}</bdi> ({list}): <bdi>{reason}</bdi>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  )
}
