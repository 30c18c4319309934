import { Alert, List, Loader } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { Problem } from '../acts/problem.tsx'
import { campaignWords } from '../words.ts'
import { useConsequences, type Foreseen } from './consequences.ts'
import { decideWords } from './words.ts'

interface FollowsProps {
  readonly campaign: string
  readonly of: Foreseen
  /** Have approvals been counted already? */
  readonly isProposed?: boolean
}

/** What will follow, before anybody says yes. */
export function Follows({ campaign, of, isProposed }: FollowsProps): JSX.Element {
  const words = useWords(decideWords)
  const { reports } = useWords(campaignWords)
  const { data, error } = useConsequences(campaign, of)
  if (data === undefined) return error === null ? <Loader size="sm" /> : <Problem error={error} />
  return (
    <Alert color="blue" title={words.follows} role="status">
      <List size="sm">
        <List.Item>{words.followReports(reports(data.reports))}</List.Item>
        <List.Item>{words.followGateways(data.gateways, of.entries.length)}</List.Item>
        {isProposed !== true && <List.Item>{words.followApprovals(data.approvals)}</List.Item>}
      </List>
    </Alert>
  )
}
