import type { JSX } from 'react'
import { useCampaign } from '../queries.ts'
import type { Campaign } from '../types.ts'
import { Merge } from './merge.tsx'

interface MergeHereProps {
  readonly campaign: Campaign
  /** A campaign that is chosen already; empty: none. */
  readonly of: string
  readonly onClose: () => void
  readonly onGo: (id: string) => void
}

/** The merge of a campaign's page, perhaps with one of its neighbours chosen. */
export function MergeHere({ campaign, of, onClose, onGo }: MergeHereProps): JSX.Element | null {
  const { data, isPending } = useCampaign(of === '' ? campaign.id : of)
  if (isPending) return null
  const chosen = data === undefined || data.id === campaign.id ? [] : [data]
  return <Merge campaign={campaign} chosen={chosen} onClose={onClose} onMerged={onGo} />
}
