import { Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import { useStepUp } from '../../sign-in/step-up.tsx'
import { Dialog, Reason } from '../acts/dialog.tsx'
import { anew } from '../acts/use-change.ts'
import { campaignWords } from '../words.ts'
import type { DecideProps } from './approve.tsx'
import { DecisionSummary } from './decision-summary.tsx'
import { decideWords } from './words.ts'

interface DropProps extends DecideProps {
  readonly how: 'refuse' | 'withdraw' | 'revert'
}

/** Refuses or withdraws what is proposed, or reverts what is in force. */
export function Drop({ campaign, of, how, onClose }: DropProps): JSX.Element {
  const words = useWords(decideWords)
  const { reports } = useWords(campaignWords)
  const client = useQueryClient()
  const stepUp = useStepUp()
  const [reason, setReason] = useState('')
  const decision = campaign.decisions.find(({ id }) => id === of)
  const isThere = decision?.state === (how === 'revert' ? 'published' : 'proposed')
  const act = useMutation({
    mutationFn: () => stepUp(() => drop(how, of, reason)),
    onSuccess: async () => {
      notifications.show({ message: words.dropped, color: 'tasdeeq' })
      await anew(client, campaign.id)
      onClose()
    },
  })
  return (
    <Dialog
      title={words[how]}
      submit={words.drop[how]}
      size="lg"
      onClose={onClose}
      onSubmit={() => act.mutate()}
      isBusy={act.isPending}
      isReady={isThere && reason.trim() !== ''}
      error={act.error}
      isDanger={how === 'revert'}
    >
      {isThere ? (
        <>
          <DecisionSummary decision={decision} />
          <Text>
            {how === 'revert'
              ? words.revertHint(reports(campaign.reports), decision.entries.length)
              : words.dropHint[how]}
          </Text>
        </>
      ) : (
        <Text>{words.gone}</Text>
      )}
      <Reason value={reason} onChange={setReason} isFirst />
    </Dialog>
  )
}

function drop(how: DropProps['how'], id: string, reason: string): Promise<unknown> {
  const asked = { params: { path: { id } }, body: { reason } }
  if (how === 'refuse') return dataOf(api.POST('/decisions/{id}/refuse', asked))
  if (how === 'withdraw') return dataOf(api.POST('/decisions/{id}/withdraw', asked))
  return dataOf(api.POST('/decisions/{id}/revert', asked))
}
