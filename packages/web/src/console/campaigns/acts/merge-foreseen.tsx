import { Alert } from '@mantine/core'
import type { JSX } from 'react'
import { useWords } from '../../language.tsx'
import { useCampaign } from '../queries.ts'
import { campaignWords } from '../words.ts'
import type { Choice } from './merge-picker.tsx'
import { actWords } from './words.ts'
import { useTitled } from '../titled.ts'

interface ForeseenProps {
  readonly campaign: Choice
  readonly others: readonly Choice[]
}

/** What a merge will do: the one that is answered stays, and its answer is for all. */
export function MergeForeseen({ campaign, others }: ForeseenProps): JSX.Element {
  const words = useWords(actWords)
  const { outcomes, reports } = useWords(campaignWords)
  const titled = useTitled()
  const all = [campaign, ...others]
  const stays = all.find(({ state }) => state === 'answered') ?? campaign
  const { data } = useCampaign(stays.id)
  const parts = all.filter(({ id }) => id !== stays.id)
  const count = parts.reduce((sum, one) => sum + one.reports, 0)
  const outcome = stays.state === 'answered' ? data?.standing?.outcome : undefined
  return (
    <Alert color="blue" title={words.whatHappens} role="status">
      <p>
        {words.mergeHappens({ count: parts.length, reports: reports(count), into: titled(stays) })}
      </p>
      {outcome !== undefined && <p>{words.mergeAnswered(outcomes[outcome])}</p>}
      <p>{words.mergeKept}</p>
    </Alert>
  )
}
