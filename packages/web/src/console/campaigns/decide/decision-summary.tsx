import { Group, List, Text } from '@mantine/core'
import type { JSX } from 'react'
import { defanged } from '../../indicators/defanged.ts'
import { useWords } from '../../language.tsx'
import { DecisionBadge, OutcomeBadge } from '../badges.tsx'
import { useNames, useTimes } from '../people.ts'
import type { Decision } from '../types.ts'
import { campaignWords } from '../words.ts'
import { decideWords } from './words.ts'

/** Who proposed what, why, and what it blocks. */
export function DecisionSummary({ decision }: { readonly decision: Decision }): JSX.Element {
  const words = useWords(decideWords)
  const { kinds } = useWords(campaignWords)
  const names = useNames()
  const { moment } = useTimes()
  const { entries, overrides, approvedBy } = decision
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
      {decision.state !== 'published' && entries.length > 0 && (
        <List size="sm" mt="xs">
          {entries.map(({ kind, value }) => (
            <List.Item key={kind + value}>
              {kinds[kind]}:{' '}
              <bdi dir="ltr">{kind === 'text' ? value : defanged({ kind, value })}</bdi>
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
