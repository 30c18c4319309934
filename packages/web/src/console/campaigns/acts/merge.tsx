import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type JSX } from 'react'
import { api, dataOf } from '../../api/client.ts'
import { useWords } from '../../language.tsx'
import type { Overview } from '../types.ts'
import { Dialog, Reason } from './dialog.tsx'
import { MergeForeseen } from './merge-foreseen.tsx'
import { MergePicker, type Choice } from './merge-picker.tsx'
import { anew } from './use-change.ts'
import { actWords } from './words.ts'

interface MergeProps {
  readonly campaign: Overview
  /** Chosen before. */
  readonly chosen: readonly Overview[]
  readonly onClose: () => void
  /** With the campaign that they all are now. */
  readonly onMerged: (campaign: string) => void
}

/** Makes campaigns one: neighbours are offered first, and what will happen is said before. */
export function Merge({ campaign, chosen, onClose, onMerged }: MergeProps): JSX.Element {
  const words = useWords(actWords)
  const client = useQueryClient()
  const [others, setOthers] = useState<readonly Choice[]>(chosen)
  const [reason, setReason] = useState('')
  const ids = others.map(({ id }) => id)
  const act = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/campaigns/{id}/merge', {
          params: { path: { id: campaign.id } },
          body: { others: ids, reason },
        }),
      ),
    onSuccess: async ({ campaign: whole, answered }) => {
      notifications.show({ message: words.merged(answered), color: 'tasdeeq' })
      onClose()
      onMerged(whole)
      await anew(client, campaign.id, ...ids)
    },
  })
  return (
    <Dialog
      title={words.merge}
      submit={words.merge.replace(' …', '')}
      size="lg"
      onClose={onClose}
      onSubmit={() => act.mutate()}
      isBusy={act.isPending}
      isReady={others.length > 0 && reason.trim() !== ''}
      error={act.error}
    >
      <MergePicker campaign={campaign.id} chosen={others} onChange={setOthers} />
      <Reason value={reason} onChange={setReason} />
      {others.length > 0 && <MergeForeseen campaign={campaign} others={others} />}
    </Dialog>
  )
}
