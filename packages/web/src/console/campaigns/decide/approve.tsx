import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import { useStepUp } from '../../sign-in/step-up.tsx'
import { Dialog } from '../acts/dialog.tsx'
import { anew } from '../acts/use-change.ts'
import type { Campaign } from '../types.ts'
import { DecisionSummary } from './decision-summary.tsx'
import { Follows } from './follows.tsx'
import { Preview } from './preview.tsx'
import { decideWords } from './words.ts'

export interface DecideProps {
  readonly campaign: Campaign
  /** The decision's id. */
  readonly of: string
  readonly onClose: () => void
}

/** Says yes to what another proposed, with all of it before one's eyes. */
export function Approve({ campaign, of, onClose }: DecideProps): JSX.Element {
  const words = useWords(decideWords)
  const client = useQueryClient()
  const stepUp = useStepUp()
  const decision = campaign.decisions.find(({ id }) => id === of)
  const act = useMutation({
    mutationFn: () =>
      stepUp(() => dataOf(api.POST('/decisions/{id}/approve', { params: { path: { id: of } } }))),
    onSuccess: async ({ state, approvals }) => {
      const message = state === 'published' ? words.inForce : words.approved(approvals)
      notifications.show({ message, color: 'tasdeeq' })
      await anew(client, campaign.id)
      onClose()
    },
  })
  return (
    <Dialog
      title={words.approve}
      submit={words.approve.replace(' …', '')}
      size="xl"
      onClose={onClose}
      onSubmit={() => act.mutate()}
      isBusy={act.isPending}
      isReady={decision?.state === 'proposed'}
      error={act.error}
    >
      {decision?.state === 'proposed' ? (
        <>
          <DecisionSummary decision={decision} />
          <Preview campaign={campaign.id} of={decision} />
          <Follows campaign={campaign.id} of={decision} isProposed />
        </>
      ) : (
        <Text>{words.gone}</Text>
      )}
    </Dialog>
  )
}
